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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A world file: six numbers beside a picture that say where the middle of each pixel lies, x =
 * a·column + b·row + c and y = d·column + e·row + f, counted from the middle of the first pixel.
 * The units are those of some map projection that the file does not name.
 */
public record WorldFile(double a, double b, double c, double d, double e, double f) {
  private static final int MOST_BYTES = 4_000;
  private static final int NUMBERS = 6;

  /** A pixel of a picture in degrees is smaller than this; one in metres is larger. */
  private static final double LARGEST_DEGREES = 0.01;

  /** Reads the file; one problem when it does not hold six numbers. */
  public static ReadResult<WorldFile> read(Path file) {
    return TextFile.read(file, MOST_BYTES).then(WorldFile::parse);
  }

  /** The world file of a picture: {@code .pgw}, {@code .pngw} or {@code .wld} and their like. */
  public static Optional<Path> beside(Path picture) {
    var name = String.valueOf(picture.getFileName());
    int dot = name.lastIndexOf('.');
    if (dot < 0 || dot == name.length() - 1) {
      return Optional.empty();
    }
    var stem = name.substring(0, dot + 1);
    var ending = name.substring(dot + 1);
    var brief = ending.substring(0, 1) + ending.substring(ending.length() - 1) + "w";
    return List.of(brief, ending + "w", "wld").stream()
        .flatMap(e -> Stream.of(e, e.toLowerCase(Locale.ROOT), e.toUpperCase(Locale.ROOT)))
        .map(e -> picture.resolveSibling(stem + e))
        .filter(Files::isRegularFile)
        .findFirst();
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
    var words = source.text().strip().replace(',', '.').split("\\s+");
    if (words.length < NUMBERS) {
      return source.faulty(Kind.NOT_A_WORLD_FILE);
    }
    var numbers = new double[NUMBERS];
    for (int i = 0; i < NUMBERS; i++) {
      try {
        numbers[i] = Double.parseDouble(words[i]);
      } catch (NumberFormatException wrong) {
        return source.faulty(Kind.NOT_A_WORLD_FILE);
      }
    }
    return of(source, numbers);
  }

  /** The file has a, d, b, e, c, f, each on a line of its own. */
  private static ReadResult<WorldFile> of(SourceText source, double[] n) {
    double fold = n[0] * n[3] - n[1] * n[2];
    boolean usable = Double.isFinite(fold + n[4] + n[5]) && fold != 0;
    return usable
        ? new ReadResult.Read<>(new WorldFile(n[0], n[2], n[4], n[1], n[3], n[5]))
        : source.faulty(Kind.NOT_A_WORLD_FILE);
  }
}
