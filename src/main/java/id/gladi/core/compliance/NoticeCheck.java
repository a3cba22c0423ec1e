package id.gladi.core.compliance;

import id.gladi.core.doctrine.Rule;
import id.gladi.core.play.Event;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A level, a dispersal or force whose reason is that no notice was given, and nothing else. The
 * words of a reason are looked at one by one: what is left besides notice, its absence and fillers
 * is another reason.
 */
final class NoticeCheck implements Check {
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> NOTICE =
      words(
          """
          sttp pemberitahuan pemberitahuannya izin izinnya ijin perizinan berizin berijin
          notifikasi notification notice permit permission memberitahukan memberitahu
          unnotified stpp
          """);
  private static final Set<String> FILLERS =
      words(
          """
          tidak tanpa belum tak bukan tiada ada adanya punya memiliki mempunyai
          mengantongi membawa menyampaikan menyerahkan mengajukan melaporkan mengirim
          surat tanda terima resmi tertulis dari kepada ke pada polri polres polda polsek
          polisi kepolisian massa mereka aksi unjuk rasa unras demo demonstrasi kegiatan
          kelompok panitia korlap karena sebab dengan alasan yang dan ini itu di untuk
          sama sekali satu pun liar ilegal sah hukum maka jadi sehingga oleh terlebih
          dahulu atau no not without missing lack of the a an any was were is has have had
          given gave police to for crowd they assembly demonstration protest because and
          or written illegal unlawful did give never there been only hanya saja
          """);

  private static Set<String> words(String list) {
    return BREAK
        .splitAsStream(list)
        .filter(w -> !w.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Stream<Hit> hits(Scene scene, Rule rule) {
    var levels =
        scene
            .of(Event.LevelDeclared.class)
            .filter(e -> only(e.reason()))
            .map(e -> hit(e.level(), e.reason()));
    var crowds =
        scene
            .of(Event.CrowdLevelDeclared.class)
            .map(Event.CrowdLevelDeclared::declared)
            .filter(own -> only(own.reason()))
            .map(own -> hit(own.crowd(), own.reason()));
    var acts =
        scene
            .acts()
            .filter(act -> act.order().disperses() || act.order().stage() >= 3)
            .filter(act -> only(act.order().reason()))
            .map(act -> hit(act.subject(), act.order().reason()));
    return Stream.concat(Stream.concat(levels, crowds), acts);
  }

  private static Hit hit(String subject, String reason) {
    return new Hit(
        subject,
        List.of(
            Fact.of(
                Fact.Kind.ONLY_MISSING_NOTICE,
                subject,
                FactWords.say("only-missing-notice", reason))));
  }

  /** Whether a reason speaks of notice and of nothing else. */
  static boolean only(String reason) {
    var words =
        BREAK.splitAsStream(reason.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList();
    return words.stream().anyMatch(NOTICE::contains)
        && words.stream().allMatch(w -> NOTICE.contains(w) || FILLERS.contains(w));
  }
}
