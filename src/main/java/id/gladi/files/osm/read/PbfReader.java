package id.gladi.files.osm.read;

import id.gladi.core.terrain.GeoArea;
import id.gladi.files.osm.data.Elements;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads OpenStreetMap's binary form (PBF): blocks of at most 32 MiB, each unpacked and decoded on
 * its own, so that memory does not grow with the file.
 *
 * <p>After the published description of the format (wiki.openstreetmap.org, "PBF Format").
 */
final class PbfReader {
  private static final int MOST_HEADER = 64 << 10;
  private static final int MOST_BLOCK = 32 << 20;
  private static final double NANO = 1e-9;
  private static final Set<String> KNOWN =
      Set.of("OsmSchema-V0.6", "DenseNodes", "HistoricalInformation");

  private final Elements sink;
  private byte[] packed = new byte[1 << 16];
  private byte[] plain = new byte[1 << 20];

  PbfReader(Elements sink) {
    this.sink = sink;
  }

  String read(InputStream stream) throws IOException {
    var in = new DataInputStream(stream);
    var block = new PbfBlock(sink);
    long number = 0;
    try {
      while (!sink.enough()) {
        int first = in.read();
        if (first < 0) {
          return "";
        }
        number++;
        block(in, first, block);
      }
      return "";
    } catch (EOFException | Proto.Broken | DataFormatException e) {
      return "PBF: block " + number + ": " + (e.getMessage() == null ? "EOF" : e.getMessage());
    }
  }

  private void block(DataInputStream in, int first, PbfBlock block)
      throws IOException, DataFormatException {
    int rest = in.readUnsignedByte() << 16 | in.readUnsignedShort();
    var header = fill(in, first << 24 | rest, MOST_HEADER);
    var type = "";
    int size = 0;
    while (header.next()) {
      switch (header.field()) {
        case 1 -> type = header.text();
        case 3 -> size = header.varint32();
        default -> header.skip();
      }
    }
    var blob = fill(in, size, MOST_BLOCK);
    if (type.equals("OSMData")) {
      block.read(unpack(blob));
    } else if (type.equals("OSMHeader")) {
      header(unpack(blob));
    }
  }

  private Proto fill(DataInputStream in, int size, int most) throws IOException {
    if (size < 0 || size > most) {
      throw new Proto.Broken("a block of " + size + " bytes");
    }
    if (packed.length < size) {
      packed = new byte[Math.max(size, 2 * packed.length)];
    }
    in.readFully(packed, 0, size);
    return new Proto(packed, 0, size);
  }

  private Proto unpack(Proto blob) throws DataFormatException, OsmFault {
    int size = 0;
    Proto zlib = null;
    while (blob.next()) {
      switch (blob.field()) {
        case 1 -> {
          return blob.message();
        }
        case 2 -> size = blob.varint32();
        case 3 -> zlib = blob.message();
        case 4 -> throw new OsmFault(OsmFault.Kind.OTHER_PACKING, "lzma");
        case 5 -> throw new OsmFault(OsmFault.Kind.OTHER_PACKING, "bzip2");
        case 6 -> throw new OsmFault(OsmFault.Kind.OTHER_PACKING, "lz4");
        case 7 -> throw new OsmFault(OsmFault.Kind.OTHER_PACKING, "zstd");
        default -> blob.skip();
      }
    }
    if (zlib == null || size < 0 || size > MOST_BLOCK) {
      throw new Proto.Broken("a block without data");
    }
    return inflate(zlib, size);
  }

  private Proto inflate(Proto zlib, int size) throws DataFormatException {
    if (plain.length < size) {
      plain = new byte[Math.max(size, 2 * plain.length)];
    }
    try (var inflater = new Inflater()) {
      inflater.setInput(zlib.array(), zlib.at(), zlib.end() - zlib.at());
      int done = 0;
      while (done < size) {
        int more = inflater.inflate(plain, done, size - done);
        if (more == 0) {
          throw new Proto.Broken("a packed block is too short");
        }
        done += more;
      }
    }
    return new Proto(plain, 0, size);
  }

  private void header(Proto header) throws OsmFault {
    while (header.next()) {
      switch (header.field()) {
        case 1 -> bounds(header.message());
        case 4 -> {
          var feature = header.text();
          if (!KNOWN.contains(feature)) {
            throw new OsmFault(OsmFault.Kind.UNKNOWN_FEATURE, feature);
          }
        }
        default -> header.skip();
      }
    }
  }

  /** Left, right, top, bottom in billionths of a degree. */
  private void bounds(Proto box) {
    var edges = new double[5];
    while (box.next()) {
      if (box.field() < edges.length) {
        edges[box.field()] = box.zigzag() * NANO;
      } else {
        box.skip();
      }
    }
    GeoArea.parse(edges[1] + "," + edges[4] + "," + edges[2] + "," + edges[3])
        .ifPresent(sink::bounds);
  }
}
