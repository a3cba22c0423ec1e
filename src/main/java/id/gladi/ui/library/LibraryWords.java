package id.gladi.ui.library;

import id.gladi.app.Opened;
import id.gladi.app.SessionGlance;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Sentences of the library in the language of the moment. */
final class LibraryWords {
  private final Texts texts;

  LibraryWords(Texts texts) {
    this.texts = texts;
  }

  /** {@code 5 Nov 2026, 10.42 WITA}. */
  String when(Instant instant, ZoneId zone) {
    var pattern =
        texts.language().get() == Language.INDONESIAN ? "d MMM uuuu, HH.mm" : "d MMM uuuu, HH:mm";
    var time = instant.atZone(zone);
    // Only the Indonesian names of the zones are the ones people here say.
    var zoneName = DateTimeFormatter.ofPattern("z", Locale.of("id")).format(time);
    return DateTimeFormatter.ofPattern(pattern, texts.language().get().locale()).format(time)
        + " "
        + zoneName;
  }

  String title(SessionItem session) {
    return texts.get("library.session.title", session.id(), session.summary().name());
  }

  /** How far the session came, as far as that is known. */
  String progress(SessionItem session) {
    var steps = texts.get("library.session.steps", session.summary().steps());
    var glance = session.glance();
    return glance == null ? steps : progress(glance) + " · " + steps;
  }

  private String progress(SessionGlance glance) {
    return glance.finished()
        ? texts.get("library.session.finished", glance.injects(), glance.decisions())
        : texts.get("library.session.inject", glance.told(), glance.injects(), glance.clock());
  }

  String lastChange(SessionItem session) {
    return texts.get("library.session.last", when(session.summary().lastChange(), session.zone()));
  }

  String state(SessionItem session) {
    return texts.get(session.finished() ? "library.state.finished" : "library.state.running");
  }

  /** The file and line of a fault. */
  String place(Opened.Fault fault) {
    var place =
        fault.line() == 0
            ? fault.file()
            : texts.get("library.fault.line", fault.file(), fault.line());
    return fault.pointer().isEmpty() ? place : place + " · " + fault.pointer();
  }

  String sentence(Opened.Fault fault) {
    return texts.of(fault.sentence());
  }

  /** All faults as text for a message to whoever wrote the file. */
  String letter(List<Opened.Fault> faults) {
    return faults.stream()
        .map(fault -> place(fault) + "\n  " + sentence(fault))
        .collect(Collectors.joining("\n"));
  }

  String errand(Errand errand) {
    return errand.underWay()
        ? texts.get("library.errand." + errand.kind().name(), errand.subject())
        : "";
  }

  String notice(Notice notice) {
    return switch (notice) {
      case Notice.None() -> "";
      case Notice.ReviewWritten(var file) -> texts.get("library.notice.written", file);
      case Notice.Stopped() -> texts.get("library.notice.stopped");
      case Notice.ExerciseOpened(var name) -> texts.get("library.notice.opened", name);
      case Notice.BadFile(var file, var faults) ->
          texts.get("library.notice.bad", file.getFileName(), faults.size());
      case Notice.Failed(var trouble, var detail) ->
          texts.get("library.trouble." + trouble.name(), detail);
    };
  }
}
