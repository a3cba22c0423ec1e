package id.gladi.files.picture;

import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.LocalGrid;
import id.gladi.core.terrain.PictureGround;
import id.gladi.core.terrain.Pixel;
import id.gladi.core.terrain.picture.Calibration;
import id.gladi.core.terrain.picture.Calibrator;
import id.gladi.core.terrain.picture.ControlPoint;
import id.gladi.files.json.SourceText;
import id.gladi.files.json.TextFile;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A world file: six numbers beside a picture that say where the middle of each pixel lies, x =
 * a·column + b·row + c and y = d·column + e·row + f, counted from the middle of the first pixel.
 * The units are those of some map projection that the file does not name.
 */
public record WorldFile(double a, double b, double c, double d, double e, double f) {
  private static final int MOST_BYTES = 1_000_000;
  private static final int NUMBERS = 6;

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d{1,30}\\.?\\d{0,30}|\\.\\d{1,30})([eE][-+]?\\d{1,3})?");

  /** A pixel of a picture in degrees is smaller than this; one in metres is larger. */
  private static final double LARGEST_DEGREES = 0.01;

  /** Reads the file; one problem when it does not hold six numbers that span an area. */
  public static ReadResult<WorldFile> read(Path file) {
    return TextFile.read(file, MOST_BYTES).then(WorldFile::parse);
  }

  /**
   * The world file of a picture: {@code .pgw}, {@code .pngw} or {@code .wld} and their like, in
   * large or small letters.
   */
  public static Optional<Path> beside(Path picture) {
    var name = String.valueOf(picture.getFileName());
    int dot = name.lastIndexOf('.');
    if (dot < 0 || dot == name.length() - 1) {
      return Optional.empty();
    }
    var stem = name.substring(0, dot + 1);
    var ending = name.substring(dot + 1);
    var brief = ending.substring(0, 1) + ending.substring(ending.length() - 1) + "w";
    var files = neighbours(picture);
    return Stream.of(brief, ending + "w", "wld")
        .flatMap(e -> files.stream().filter(f -> named(f, stem + e)))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static boolean named(Path file, String name) {
    return String.valueOf(file.getFileName()).equalsIgnoreCase(name);
  }

  private static List<Path> neighbours(Path picture) {
    try (var files = Files.list(picture.toAbsolutePath().getParent())) {
      return files.sorted().toList();
    } catch (IOException | UncheckedIOException unreadable) {
      return List.of();
    }
  }

  /** Whether the numbers can be degrees of longitude and latitude; else they are metres. */
  public boolean inDegrees() {
    return Math.abs(c) <= 180
        && Math.abs(f) <= 90
        && Math.hypot(a, d) < LARGEST_DEGREES
        && Math.hypot(b, e) < LARGEST_DEGREES;
  }

  /** Longitude as x and latitude as y of a place in the picture, for a file in degrees. */
  public GeoPoint place(Pixel pixel) {
    double column = pixel.column() - 0.5;
    double row = pixel.row() - 0.5;
    return new GeoPoint(d * column + e * row + f, a * column + b * row + c);
  }

  /** Where the picture lies on a grid, for a file in degrees; the errors are at its corners. */
  public Calibration onto(LocalGrid grid, double columns, double rows) {
    var corners = new ArrayList<ControlPoint>();
    for (double column : new double[] {0, columns}) {
      for (double row : new double[] {0, rows}) {
        var pixel = new Pixel(column, row);
        corners.add(new ControlPoint(pixel, grid.toLocal(place(pixel))));
      }
    }
    return Calibrator.affine(corners);
  }

  /** Where the picture lies in metres around its upper left corner, for a file in metres. */
  public PictureGround inMetres() {
    return new PictureGround(a, b, 0, d, e, 0);
  }

  private static ReadResult<WorldFile> parse(SourceText source) {
    var numbers = new ArrayList<Double>();
    var lines = source.text().replace(',', '.').lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      for (var word : lines.get(line).strip().split("\\s+")) {
        if (!word.isEmpty() && numbers.size() < NUMBERS) {
          if (!NUMBER.matcher(word).matches()) {
            int column = lines.get(line).indexOf(word) + 1;
            return source.faulty(Kind.WORLD_FILE_WORD, line + 1, column, new Object[] {word});
          }
          numbers.add(Double.parseDouble(word));
        }
      }
    }
    return numbers.size() < NUMBERS
        ? source.faulty(Kind.WORLD_FILE_SHORT, numbers.size())
        : of(source, numbers);
  }

  /** The file has a, d, b, e, c, f, each on a line of its own. */
  private static ReadResult<WorldFile> of(SourceText source, List<Double> n) {
    double fold = n.get(0) * n.get(3) - n.get(1) * n.get(2);
    boolean usable = Double.isFinite(fold + n.get(4) + n.get(5)) && fold != 0;
    return usable
        ? new ReadResult.Read<>(
            new WorldFile(n.get(0), n.get(2), n.get(4), n.get(1), n.get(3), n.get(5)))
        : source.faulty(Kind.WORLD_FILE_FLAT);
  }
}
