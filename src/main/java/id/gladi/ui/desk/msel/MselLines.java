package id.gladi.ui.desk.msel;

import id.gladi.core.plan.Inject;
import id.gladi.core.plan.Phase;
import id.gladi.core.play.ActionRef;
import id.gladi.core.play.Board;
import id.gladi.core.play.InjectState;
import id.gladi.core.play.InjectStatus;
import id.gladi.core.play.Msel;
import id.gladi.ui.desk.clock.ClockModel;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Names;
import id.gladi.ui.play.Play;
import id.gladi.ui.play.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes the lines of the script's table. */
final class MselLines {
  private final Play play;
  private final ClockModel clock;
  private final Texts texts;
  private final Names names;
  private final Times times;

  MselLines(Play play, ClockModel clock, Texts texts) {
    this.play = play;
    this.clock = clock;
    this.texts = texts;
    this.names = new Names(play::plan, texts);
    this.times = new Times(play.plan().exercise().schedule(), texts);
  }

  /** Lines whose words contain all words of the search, phase by phase, contingencies last. */
  List<MselLine> of(String search) {
    var script = play.plan().exercise().script();
    var lines = new ArrayList<MselLine>();
    int phase = Integer.MIN_VALUE;
    for (var inject : script.injects()) {
      var line = line(inject);
      if (matches(line, search)) {
        if (inject.phase() != phase) {
          phase = inject.phase();
          lines.add(MselLine.heading(phase(script.phases(), phase)));
        }
        lines.add(line);
      }
    }
    var others =
        script.contingencies().stream()
            .map(c -> line(c.inject()))
            .filter(line -> matches(line, search))
            .toList();
    if (!others.isEmpty()) {
      lines.add(MselLine.heading(texts.get("msel.contingencies")));
      lines.addAll(others);
    }
    return lines;
  }

  private String phase(List<Phase> phases, int number) {
    return phases.stream()
        .filter(phase -> phase.number() == number)
        .findFirst()
        .map(phase -> texts.get("msel.phase", number, phase.name()))
        .orElse("");
  }

  private static boolean matches(MselLine line, String search) {
    var words =
        String.join(" ", line.serial(), line.title(), line.to(), line.level(), line.statusWords())
            .toLowerCase(Locale.ROOT);
    return Stream.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .allMatch(words::contains);
  }

  private MselLine line(Inject inject) {
    var moment = play.moment().get();
    var board = moment.board();
    var now = moment.past() ? board.clock() : clock.shown().get();
    var status = InjectStatus.of(board, inject, now);
    boolean contingency = !board.script().injects().contains(inject);
    var at =
        board.progress().injects().get(inject.id()) instanceof InjectState.Delivered(var told)
            ? told
            : Msel.due(board, inject);
    boolean timeless =
        contingency && (status == InjectStatus.READY || status == InjectStatus.SKIPPED);
    return new MselLine(
        inject,
        Names.serial(inject),
        inject.story().title(),
        timeless ? "" : times.elapsed(at),
        timeless ? "" : times.clock(at),
        String.join(", ", inject.routing().to()),
        level(inject),
        status,
        words(board, inject, status),
        judged(board, inject));
  }

  private String level(Inject inject) {
    var before = word(inject.level().before());
    var after = word(inject.level().after());
    return before.equals(after) ? after : before + " → " + after;
  }

  /** The level's one word, without what it means. */
  private String word(String level) {
    return names.level(level).replaceFirst(" – .*", "");
  }

  private String words(Board board, Inject inject, InjectStatus status) {
    return board.progress().injects().get(inject.id()) instanceof InjectState.Postponed(var until)
        ? texts.get("msel.until", texts.get("msel." + status), times.clock(until))
        : texts.get("msel." + status);
  }

  private static String judged(Board board, Inject inject) {
    long judged =
        inject.expected().stream()
            .filter(a -> board.progress().result(new ActionRef(inject.id(), a.id())).isPresent())
            .count();
    return inject.expected().isEmpty() ? "" : judged + "/" + inject.expected().size();
  }
}
