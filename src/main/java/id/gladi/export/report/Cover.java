package id.gladi.export.report;

import id.gladi.core.TPlus;
import id.gladi.core.review.FunctionScore;
import id.gladi.export.page.Block;
import id.gladi.export.page.Block.Pair;
import id.gladi.export.page.Block.Tile;
import id.gladi.export.page.Paper;
import id.gladi.export.page.Part;
import id.gladi.export.picture.Emblem;
import id.gladi.export.words.ReportWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Head, identity and the four figures that a reader takes away; foot of every page. */
record Cover(Source source) {
  Paper.Head head(String title) {
    var exercise = source.review().plan().exercise();
    var front = source.review().remarks().front();
    var letterhead =
        front.letterhead().isEmpty() ? exercise.setting().letterhead() : front.letterhead();
    return new Paper.Head(
        letterhead,
        source.say("logo"),
        Emblem.of(front.logo()).map(emblem -> emblem::draw),
        source.say("cover.number", number()),
        title,
        exercise.identity().title());
  }

  /** The number that was given, or the pattern of Perkap 1/2023 to fill in by hand. */
  private String number() {
    var given = source.review().remarks().front().number();
    if (!given.isBlank()) {
      return given;
    }
    var setting = source.review().plan().exercise().setting();
    var date = source.review().plan().exercise().schedule().date();
    return code(setting.classification())
        + "/Lap-……/"
        + ReportWords.roman(date.getMonthValue())
        + "/"
        + date.getYear()
        + "/……";
  }

  /** SR, R, T or B: sangat rahasia, rahasia, terbatas, biasa (Perkap 1/2023). */
  private static String code(String classification) {
    var initials = new StringBuilder();
    for (var word : classification.strip().split("\\s+", -1)) {
      initials.append(word, 0, Math.min(1, word.length()));
    }
    return initials.isEmpty() ? "B" : initials.toString().toUpperCase(Locale.ROOT);
  }

  Paper.Foot foot() {
    var classification = source.review().plan().exercise().setting().classification();
    var print = source.context().shortFingerprint();
    int acts = source.review().review().acts();
    return new Paper.Foot(
        source.say("marking", classification),
        print.isEmpty()
            ? source.say("fingerprintNone", print, acts)
            : source.say("fingerprint", print, acts),
        source.say("page"),
        source.say("of"),
        source.say("contents"),
        source.ground(),
        source.say("caption.table"),
        source.say("caption.figure"));
  }

  /** Identity and figures, before the first chapter. */
  Part summary() {
    return new Chapter()
        .add(new Block.Pairs(identity()))
        .heading(source.say("summary"))
        .add(new Block.Tiles(tiles()))
        .part("ringkasan", "", false);
  }

  List<Pair> identity() {
    var review = source.review().review();
    var exercise = review.plan().exercise();
    var words = source.words();
    var schedule = exercise.schedule();
    return List.of(
        new Pair(source.say("cover.date"), words.date(schedule)),
        new Pair(
            source.say("cover.time"),
            source.say(
                "cover.fromTo",
                words.clock(schedule, TPlus.ZERO),
                words.clockWithZone(schedule, review.duration()))),
        new Pair(source.say("cover.place"), exercise.setting().place()),
        new Pair(
            source.say("cover.participants"),
            source.say("cover.persons", exercise.forces().participants(), review.rosters().size())),
        new Pair(source.say("cover.session"), source.context().session()),
        new Pair(source.say("cover.profile"), words.say(review.plan().profile().name())),
        new Pair(source.say("cover.classification"), exercise.setting().classification()),
        new Pair(source.say("cover.ground"), source.ground()));
  }

  private List<Tile> tiles() {
    var review = source.review().review();
    int injects = review.board().script().injects().size();
    int expected = sum(FunctionScore::expected);
    int met = sum(FunctionScore::met);
    int judged = met + sum(FunctionScore::missed);
    var decisions = review.decisions();
    long grounded = decisions.stream().filter(d -> !d.decision().legalBasis().isBlank()).count();
    return List.of(
        new Tile(String.valueOf(review.told()), source.say("tile.injects", injects)),
        new Tile(String.valueOf(decisions.size()), source.say("tile.decisions", grounded)),
        new Tile(
            judged == 0 ? "–" : Math.round(100.0 * met / judged) + " %",
            source.say("tile.met", met, judged, expected - judged)),
        new Tile(highestStage().orElse("–"), source.say("tile.stage")));
  }

  private Optional<String> highestStage() {
    return source.review().course().stages().stream()
        .map(change -> change.to())
        .max(Integer::compare)
        .map(stage -> "T" + stage);
  }

  private int sum(ToIntFunction<FunctionScore> count) {
    return source.review().review().scores().stream().mapToInt(count).sum();
  }
}
