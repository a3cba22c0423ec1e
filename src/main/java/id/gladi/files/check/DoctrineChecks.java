package id.gladi.files.check;

import id.gladi.core.doctrine.Authority;
import id.gladi.core.doctrine.DoctrineProfile;
import id.gladi.core.doctrine.ForceStage;
import id.gladi.core.doctrine.Level;
import id.gladi.core.doctrine.Rule;
import id.gladi.files.json.Faults;
import id.gladi.files.json.Pointer;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;

/** What a doctrine profile must say beyond its structure. Firearms stay closed in every profile. */
public record DoctrineChecks(DoctrineProfile profile, Faults faults) {
  /** The stage of firearms, outside every exercise. */
  private static final int FIREARMS = 6;

  /** Notes everything that does not fit together. */
  public static void run(DoctrineProfile profile, Faults faults) {
    new DoctrineChecks(profile, faults).run();
  }

  private void run() {
    var unique = new Uniqueness(faults);
    unique.check(Word.LEVEL, profile.levels(), Level::id, "/levels");
    unique.check(Word.AUTHORITY, profile.authorities(), Authority::order, "/authorities", "order");
    unique.check(Word.RULE, profile.forbidden(), Rule::id, "/forbidden");
    unique.check(Word.RULE, profile.checks(), Rule::id, "/checks");
    if (profile.levels().isEmpty()) {
      faults.add("/levels", Kind.EMPTY_LIST);
    }
    for (int i = 0; i < profile.levels().size(); i++) {
      order(profile.levels().get(i).ordinal(), i, Pointer.to("/levels", i) + "/ordinal");
    }
    for (int i = 0; i < profile.stages().size(); i++) {
      stage(profile.stages().get(i), i);
    }
    for (int i = 0; i < profile.authorities().size(); i++) {
      levels(profile.authorities().get(i), Pointer.to("/authorities", i) + "/levels");
    }
  }

  private void order(int number, int index, String pointer) {
    if (number != index + 1) {
      faults.add(pointer, Kind.ORDER, number, index + 1);
    }
  }

  private void stage(ForceStage stage, int index) {
    var at = Pointer.to("/stages", index);
    order(stage.number(), index, at + "/number");
    if (stage.number() == FIREARMS && stage.open()) {
      faults.add(at + "/open", Kind.STAGE_SIX_OPEN);
    }
  }

  private void levels(Authority authority, String at) {
    for (int i = 0; i < authority.levels().size(); i++) {
      var level = authority.levels().get(i);
      if (profile.level(level).isEmpty()) {
        faults.add(Pointer.to(at, i), Kind.UNKNOWN_REFERENCE, Word.LEVEL, level);
      }
    }
  }
}
