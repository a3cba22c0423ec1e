package id.gladi.core.condition;

import id.gladi.core.TPlus;
import id.gladi.core.plan.LineKind;
import id.gladi.core.play.ActionRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition over board, record and clock. Written as text with {@link Clauses#print} and read
 * with {@link Clauses#parse}; each record names the words it is written with.
 */
public sealed interface Clause {
  /** Every part holds: {@code … dan …}. At least two parts. */
  record All(List<Clause> parts) implements Clause {
    public All {
      parts = several(parts);
    }
  }

  /** At least one part holds: {@code … atau …}. At least two parts. */
  record Any(List<Clause> parts) implements Clause {
    public Any {
      parts = several(parts);
    }
  }

  /** The part does not hold: {@code bukan …}. */
  record Not(Clause part) implements Clause {}

  /** Exercise minutes have passed since an inject was told: {@code 5 menit sejak inject 8}. */
  record Since(int minutes, String inject) implements Clause {}

  /** The exercise time is reached: {@code T+00:40}. */
  record Clock(TPlus at) implements Clause {}

  /**
   * In the minutes since an inject was told, which are now over, the part did not hold for a
   * moment: {@code tidak pernah (…) dalam 5 menit sejak inject 8}.
   */
  record Never(Clause part, int minutes, String inject) implements Clause {}

  /** An inject was told: {@code inject 9 disajikan}. */
  record Told(String inject) implements Clause {}

  /** How an expected action stands: {@code aksi 8/4b terlewat}. */
  record Action(ActionRef ref, Verdict verdict) implements Clause {}

  /** The declared level by its place in the profile: {@code tingkat >= kuning}. */
  record Level(Relation relation, String level) implements Clause {}

  /**
   * How many units or persons are somewhere: {@code jumlah jenis lantas, dishub di zona-p2 < 1}. At
   * least one unit is also written {@code ada …}, none {@code tidak ada …}.
   */
  record Count(Measure measure, Who who, List<Where> where, Relation relation, int number)
      implements Clause {
    public Count {
      where = List.copyOf(where);
    }
  }

  /** The densest of some crowds, persons per square metre: {@code kepadatan massa > 5}. */
  record Density(Who crowd, Relation relation, double perSquareMetre) implements Clause {}

  /** A part of a unit is further than metres from its unit: {@code bagian terpisah > 25 m}. */
  record Astray(double metres) implements Clause {}

  /** A line or zone lies on the board: {@code garis sekat-p2 terpasang}. */
  record Laid(String line) implements Clause {}

  /** A line of some kinds touches a place: {@code ada garis sekat di zona-ambulans}. */
  record Barred(List<LineKind> kinds, String place) implements Clause {
    public Barred {
      kinds = List.copyOf(kinds);
    }
  }

  /**
   * Ways by which a crowd can leave: laid {@code rute-bubar} that no barrier crosses: {@code
   * rute-bubar < 2}.
   */
  record OpenRoutes(Relation relation, int number) implements Clause {}

  /** An act goes on: {@code tindakan pelemparan berlangsung}. */
  record Acting(String act) implements Clause {}

  /**
   * An order was given, ever or since an inject: {@code perintah gas diberikan sejak inject 11}.
   */
  record Ordered(String order, @Nullable String since) implements Clause {}

  /**
   * An order came before so many warnings were recorded: {@code perintah awc sebelum imbauan 3}.
   */
  record OrderedEarly(String order, int warnings) implements Clause {}

  /** Warnings recorded so far: {@code imbauan < 3}. */
  record Warnings(Relation relation, int number) implements Clause {}

  /** The highest force stage decided, ever or since an inject: {@code tahap >= 5}. */
  record Stage(Relation relation, int stage, @Nullable String since) implements Clause {}

  /** Control was passed, ever or since an inject: {@code alih-kendali tercatat sejak inject 11}. */
  record Passed(@Nullable String since) implements Clause {}

  /** What a count counts; {@link #word()} is how it is written. */
  enum Measure {
    UNITS("jumlah"),
    PERSONS("orang");

    private final String word;

    Measure(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** How an expected action stands; {@link #word()} is how it is written. */
  enum Verdict {
    /** Judged as seen. */
    MET("terlaksana"),
    /** Judged as not seen. */
    FAILED("gagal"),
    /** Judged as not seen, or not yet seen though its time is over. */
    MISSED("terlewat");

    private final String word;

    Verdict(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  private static List<Clause> several(List<Clause> parts) {
    if (parts.size() < 2) {
      throw new IllegalArgumentException("a conjunction needs two parts");
    }
    return List.copyOf(parts);
  }
}
