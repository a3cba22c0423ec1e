package id.gladi.files.osm;

import id.gladi.core.terrain.GeoArea;
import id.gladi.files.osm.data.Elements;
import id.gladi.files.osm.data.Member;
import id.gladi.files.osm.data.Tags;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes the elements it is given as PBF, in blocks like those of the usual writers. */
final class PbfFile implements Elements, AutoCloseable {
  private static final int BLOCK = 8000;

  private final DataOutputStream out;
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final List<Long> ids = new ArrayList<>();
  private final List<Long> places = new ArrayList<>();
  private final Message keysAndValues = new Message();
  private final Message others = new Message();
  private int otherCount;
  private boolean begun;

  PbfFile(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  /** A message of Protocol Buffers being written. */
  static final class Message {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Message varint(long value) {
      long rest = value;
      for (; (rest & ~0x7FL) != 0; rest >>>= 7) {
        bytes.write((int) ((rest & 0x7F) | 0x80));
      }
      bytes.write((int) rest);
      return this;
    }

    Message zigzag(long value) {
      return varint(value << 1 ^ value >> 63);
    }

    Message field(int number, long value) {
      return varint((long) number << 3).varint(value);
    }

    Message field(int number, byte[] content) {
      varint((long) number << 3 | 2).varint(content.length);
      bytes.writeBytes(content);
      return this;
    }

    Message field(int number, String text) {
      return field(number, text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }
  }

  @Override
  public void bounds(GeoArea area) {
    header(
        new Message()
            .varint(1 << 3)
            .zigzag(Math.round(area.west() * 1e9))
            .varint(2 << 3)
            .zigzag(Math.round(area.east() * 1e9))
            .varint(3 << 3)
            .zigzag(Math.round(area.north() * 1e9))
            .varint(4 << 3)
            .zigzag(Math.round(area.south() * 1e9)));
  }

  private void header(Message box) {
    begun = true;
    var header = new Message();
    if (box.bytes().length > 0) {
      header.field(1, box.bytes());
    }
    blob("OSMHeader", header.field(4, "OsmSchema-V0.6").field(4, "DenseNodes").bytes());
  }

  @Override
  public void node(long id, long place, boolean tagged, Supplier<Tags> tags) {
    ids.add(id);
    places.add(place);
    if (tagged) {
      tags.get().forEach((key, value) -> keysAndValues.varint(text(key)).varint(text(value)));
    }
    keysAndValues.varint(0);
    flushWhenFull(ids.size());
  }

  @Override
  public void way(long id, long[] refs, int count, Supplier<Tags> tags) {
    var way = tagged(id, tags);
    var list = new Message();
    for (int i = 0; i < count; i++) {
      list.zigzag(refs[i] - (i == 0 ? 0 : refs[i - 1]));
    }
    others.field(3, way.field(8, list.bytes()).bytes());
    flushWhenFull(++otherCount);
  }

  @Override
  public void relation(long id, List<Member> ways, Supplier<Tags> tags) {
    var relation = tagged(id, tags);
    var roles = new Message();
    var members = new Message();
    var types = new Message();
    long before = 0;
    for (var member : ways) {
      roles.varint(text(member.role()));
      members.zigzag(member.way() - before);
      types.varint(1);
      before = member.way();
    }
    relation.field(8, roles.bytes()).field(9, members.bytes()).field(10, types.bytes());
    others.field(4, relation.bytes());
    flushWhenFull(++otherCount);
  }

  private Message tagged(long id, Supplier<Tags> tags) {
    var keys = new Message();
    var values = new Message();
    tags.get()
        .forEach((key, value) -> {
          keys.varint(text(key));
          values.varint(text(value));
        });
    return new Message().field(1, id).field(2, keys.bytes()).field(3, values.bytes());
  }

  /** Index 0 ends a list of keys and values, so no text has it. */
  private int text(String text) {
    return texts.computeIfAbsent(text, t -> texts.size() + 1);
  }

  private void flushWhenFull(int count) {
    if (count >= BLOCK) {
      flush();
    }
  }

  private void flush() {
    if (!begun) {
      header(new Message());
    }
    var group = new Message();
    if (!ids.isEmpty()) {
      group.field(2, dense());
    }
    var table = new Message().field(1, "");
    texts.keySet().forEach(text -> table.field(1, text));
    var all = new ByteArrayOutputStream();
    all.writeBytes(group.bytes());
    all.writeBytes(others.bytes());
    blob("OSMData", new Message().field(1, table.bytes()).field(2, all.toByteArray()).bytes());
    texts.clear();
    ids.clear();
    places.clear();
    keysAndValues.bytes.reset();
    others.bytes.reset();
    otherCount = 0;
  }

  private byte[] dense() {
    var idList = new Message();
    var latitudes = new Message();
    var longitudes = new Message();
    long id = 0;
    int latitude = 0;
    int longitude = 0;
    for (int i = 0; i < ids.size(); i++) {
      int lat = (int) (places.get(i) >> 32);
      int lon = (int) (long) places.get(i);
      idList.zigzag(ids.get(i) - id);
      latitudes.zigzag((long) lat - latitude);
      longitudes.zigzag((long) lon - longitude);
      id = ids.get(i);
      latitude = lat;
      longitude = lon;
    }
    return new Message()
        .field(1, idList.bytes())
        .field(8, latitudes.bytes())
        .field(9, longitudes.bytes())
        .field(10, keysAndValues.bytes())
        .bytes();
  }

  private void blob(String type, byte[] content) {
    try {
      var packed = new ByteArrayOutputStream();
      var deflater = new Deflater(Deflater.BEST_SPEED);
      try (var zip = new DeflaterOutputStream(packed, deflater)) {
        zip.write(content);
      }
      deflater.end();
      var blob = new Message().field(2, content.length).field(3, packed.toByteArray()).bytes();
      var header = new Message().field(1, type).field(3, blob.length).bytes();
      out.writeInt(header.length);
      out.write(header);
      out.write(blob);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }
}
