package id.gladi.export.pen;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.draw.Box;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.Xy;
import id.gladi.draw.symbol.SymbolPainter;
import id.gladi.draw.symbol.Symbols;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Symbols at their smallest, 24 pixels, as different eyes see them.
class ColourBlindTest {
  private static final int SIZE = 24;

  /// A step of luminance that is seen, of 255.
  private static final int SEEN = 40;

  /// Share of the picture that has to look different.
  private static final double ENOUGH = 0.05;

  private static final SymbolPainter PAINTER = new SymbolPainter(Symbols.shipped());

  /// Simulation by Machado, Oliveira and Fernandes (2009), severity 1; rows of a matrix over linear
  /// red, green and blue.
  enum Eyes {
    USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(
        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
        1.051998),
    DEUTERANOPIA(
        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

    private final double[] matrix;

    Eyes(double... matrix) {
      this.matrix = matrix.clone();
    }

    /// Luminance from 0 to 255 on the scale of the screen.
    int luminance(int rgb) {
      double r = linear(rgb >> 16 & 0xFF);
      double g = linear(rgb >> 8 & 0xFF);
      double b = linear(rgb & 0xFF);
      double seen = 0.2126 * row(0, r, g, b) + 0.7152 * row(1, r, g, b) + 0.0722 * row(2, r, g, b);
      return (int) Math.round(255 * Math.pow(Math.clamp(seen, 0, 1), 1 / 2.2));
    }

    private double row(int row, double r, double g, double b) {
      double sum = matrix[3 * row] * r + matrix[3 * row + 1] * g + matrix[3 * row + 2] * b;
      return Math.clamp(sum, 0, 1);
    }

    private static double linear(int channel) {
      return Math.pow(channel / 255.0, 2.2);
    }
  }

  @ParameterizedTest
  @EnumSource(Eyes.class)
  void agenciesAreToldApartWithoutColour(Eyes eyes) {
    assertThat(alike(eyes, List.copyOf(Symbols.shipped().frameNames()), ColourBlindTest::agency))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Eyes.class)
  void everyKindHasASignOfItsOwnInItsAgency(Eyes eyes) {
    var symbols = Symbols.shipped();
    var shared = Set.of("patroli-r2", "pengawal", "tim-medis", "petugas");
    var kinds =
        symbols.glyphNames().stream()
            .filter(name -> !name.startsWith("tindakan/") && !shared.contains(name))
            .toList();
    assertThat(alike(eyes, kinds, kind -> unit(symbols.home(kind), kind))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Eyes.class)
  void everyActHasASignOfItsOwn(Eyes eyes) {
    var acts =
        Symbols.shipped().glyphNames().stream()
            .filter(name -> name.startsWith("tindakan/") && !name.equals("tindakan/bakar"))
            .map(name -> name.substring("tindakan/".length()))
            .toList();
    assertThat(alike(eyes, acts, ColourBlindTest::act)).isEmpty();
  }

  @Test
  void colourAloneWouldNotDo() {
    var brown = drawn(pen -> pen.fill(Path.circle(12, 12, 9), Rgba.hex("#6A4424")));
    var green = drawn(pen -> pen.fill(Path.circle(12, 12, 9), Rgba.hex("#2B6A35")));
    assertThat(different(Eyes.DEUTERANOPIA, brown, green)).isLessThan(ENOUGH);
  }

  private static List<String> alike(
      Eyes eyes, List<String> names, Function<String, BufferedImage> picture) {
    var pictures = names.stream().map(picture).toList();
    List<String> alike = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = 0; j < i; j++) {
        double share = different(eyes, pictures.get(i), pictures.get(j));
        if (share < ENOUGH) {
          alike.add(names.get(j) + " / " + names.get(i) + " " + share);
        }
      }
    }
    return alike;
  }

  private static double different(Eyes eyes, BufferedImage one, BufferedImage other) {
    int count = 0;
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        int step = eyes.luminance(one.getRGB(x, y)) - eyes.luminance(other.getRGB(x, y));
        if (Math.abs(step) >= SEEN) {
          count++;
        }
      }
    }
    return (double) count / (SIZE * SIZE);
  }

  private static BufferedImage agency(String frame) {
    return drawn(pen -> PAINTER.agency(pen, frame, new Xy(12, 12), SIZE));
  }

  private static BufferedImage unit(String agency, String kind) {
    return drawn(pen -> PAINTER.unit(pen, agency, kind, new Xy(12, 12), SIZE));
  }

  private static BufferedImage act(String act) {
    return drawn(pen -> PAINTER.act(pen, act, new Xy(12, 12), SIZE));
  }

  private static BufferedImage drawn(Consumer<Pen> drawing) {
    return Raster.image(
        SIZE,
        SIZE,
        1,
        pen -> {
          pen.fill(Path.box(new Box(0, 0, SIZE, SIZE)), Rgba.hex("#EEF0EB"));
          drawing.accept(pen);
        });
  }
}
