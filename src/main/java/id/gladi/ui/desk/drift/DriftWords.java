package id.gladi.ui.desk.drift;

import id.gladi.core.review.Deviation;
import id.gladi.core.review.JudgedAction;
import id.gladi.core.review.StationCheck;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.FlagWords;
import id.gladi.ui.play.Names;
import id.gladi.ui.play.Play;

/** A difference between plan and play in words. */
final class DriftWords {
  private final Play play;
  private final Texts texts;
  private final Names names;
  private final FlagWords flags;

  DriftWords(Play play, Texts texts) {
    this.play = play;
    this.texts = texts;
    this.names = new Names(play::plan, texts);
    this.flags = new FlagWords(texts);
  }

  /** Stable while the same thing differs. */
  String id(Deviation deviation) {
    return switch (deviation) {
      case Deviation.OffStation(var check) -> check.position().unit();
      case Deviation.Missed(var judged) -> id(judged);
      case Deviation.Late(var judged) -> id(judged);
      case Deviation.WrongGiver(var flag) -> "step-" + flag.step();
    };
  }

  private static String id(JudgedAction judged) {
    return judged.inject().id() + "-" + judged.action().id();
  }

  String what(Deviation deviation) {
    return switch (deviation) {
      case Deviation.OffStation(var check) -> station(check);
      case Deviation.Missed(var judged) -> action(judged);
      case Deviation.Late(var judged) -> action(judged);
      case Deviation.WrongGiver(var flag) -> String.join("; ", flags.facts(flag));
    };
  }

  private String station(StationCheck check) {
    var unit = names.token(play.moment().get().board(), check.position().unit());
    return texts.get("drift." + check.verdict(), unit, Math.round(check.metres()));
  }

  private String action(JudgedAction judged) {
    return texts.get(
        "drift.action", names.function(judged.action().function()), judged.action().text());
  }

  /** What it is held against. */
  String why(Deviation deviation) {
    return switch (deviation) {
      case Deviation.OffStation(var check) -> {
        var note = check.position().note();
        var stage = check.stage().name();
        yield note.isBlank() ? stage : texts.get("drift.stage", stage, note);
      }
      case Deviation.Missed(var judged) -> texts.get("drift.missed", judged.inject().id());
      case Deviation.Late(var judged) ->
          texts.get(
              judged.result() == null ? "drift.late" : "drift.met",
              judged.inject().id(),
              judged.action().limitMinutes());
      case Deviation.WrongGiver(var flag) ->
          texts.get("drift.order", flags.title(flag), flag.step());
    };
  }
}
