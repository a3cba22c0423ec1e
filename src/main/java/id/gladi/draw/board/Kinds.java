package id.gladi.draw.board;

import id.gladi.core.plan.Standing;
import id.gladi.core.play.Token;
import id.gladi.draw.symbol.Echelon;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the drawing needs to know about kinds of unit. */
public final class Kinds {
  /** Kinds that march: their size is shown by an echelon sign. */
  private static final Set<String> ON_FOOT =
      Set.of(
          "dalmas-awal",
          "dalmas-lanjut",
          "raimas",
          "negosiator",
          "sst",
          "peleton",
          "phh-brimob",
          "gegana",
          "regu-satpol-pp",
          "linmas",
          "pam-objek");

  /** Length and width of vehicles in metres, from makers' sheets of common models. */
  private static final Map<String, Size> VEHICLES =
      Map.of(
          "awc", new Size(7.7, 2.5),
          "mobil-pemadam", new Size(7, 2.5),
          "rantis", new Size(6, 2.4),
          "truk", new Size(6.5, 2.3),
          "ambulans", new Size(5.5, 2.2),
          "derek", new Size(6, 2.3));

  /** Length and width on the ground, in metres. */
  record Size(double length, double width) {}

  private Kinds() {}

  /** Whether units of this kind drive. */
  public static boolean drives(String kind) {
    return VEHICLES.containsKey(kind);
  }

  static Optional<Size> vehicle(Token token) {
    return Optional.ofNullable(VEHICLES.get(token.face().kind()));
  }

  /** Sizes after the drill book: squad about 10, platoon 30 to 40, company about 100. */
  static Echelon echelon(Token token) {
    int persons = token.strength().likely();
    boolean marches =
        ON_FOOT.contains(token.face().kind()) && token.face().standing() != Standing.CITIZEN;
    if (!marches || persons < 5) {
      return Echelon.NONE;
    }
    if (persons < 25) {
      return Echelon.REGU;
    }
    if (persons <= 60) {
      return Echelon.PELETON;
    }
    return persons <= 200 ? Echelon.KOMPI : Echelon.BATALYON;
  }

  static boolean crowd(Token token) {
    return token.crowd();
  }

  static boolean post(Token token) {
    return token.face().kind().equals("posko");
  }
}
