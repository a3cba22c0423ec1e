package id.gladi.store;

import id.gladi.core.Blob;
import id.gladi.core.Strength;
import id.gladi.core.TPlus;
import id.gladi.core.assess.Bookmark;
import id.gladi.core.assess.Observation;
import id.gladi.core.assess.Rating;
import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Breach;
import id.gladi.core.conduct.Custody;
import id.gladi.core.conduct.Deliberation;
import id.gladi.core.conduct.ForceReport;
import id.gladi.core.conduct.Order;
import id.gladi.core.conduct.Overruling;
import id.gladi.core.conduct.Request;
import id.gladi.core.plan.Attachment;
import id.gladi.core.plan.Formation;
import id.gladi.core.plan.Home;
import id.gladi.core.plan.Inject;
import id.gladi.core.plan.LineKind;
import id.gladi.core.plan.PlannedStage;
import id.gladi.core.plan.Standing;
import id.gladi.core.play.ActMark;
import id.gladi.core.play.ActionRef;
import id.gladi.core.play.ActionResult;
import id.gladi.core.play.ChangeOver;
import id.gladi.core.play.Condition;
import id.gladi.core.play.CrowdLevel;
import id.gladi.core.play.CrowdProfile;
import id.gladi.core.play.Decision;
import id.gladi.core.play.Event;
import id.gladi.core.play.Group;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.PlanTexts;
import id.gladi.core.play.Situation;
import id.gladi.core.play.Step;
import id.gladi.core.play.Token;
import id.gladi.core.play.View;
import id.gladi.core.terrain.Point;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One event of every type, with awkward numbers and texts, and steps made of them. */
final class Samples {
  static final PlanTexts PLAN =
      new PlanTexts("{\"exercise\":\"kukar\"}", "{\"map\":1}", "{\"p\":2}");

  private static final Token TOKEN =
      new Token(
          "dalmas-1",
          "dalmas-1",
          new Token.Face("polri", "dalmas-awal", "Dalmas \"Awal\" – 1", Standing.FORCE, true),
          new Strength(30, 32, 40),
          new Point(0.1 + 0.2, -1.0e-7),
          359.99999999999994,
          Formation.line(30),
          Token.Status.HOLDING,
          List.of(new Point(1, 2), new Point(1.0 / 3, 4)),
          List.of(new Point(-0.0, Double.MIN_VALUE)));

  private Samples() {}

  static List<Event> events() {
    return List.of(
        new Event.SessionOpened("kukar", "kapolres"),
        new Event.TokenPlaced(TOKEN),
        new Event.TokenMoved("dalmas-1", List.of(new Point(10.25, -3.5), new Point(1e17, 2e-300))),
        new Event.TokenTurned("dalmas-1", 92.30000000000001),
        new Event.FormationChanged("dalmas-1", new Formation(Formation.Kind.SEKAT, 30, 2, 0.9)),
        new Event.StatusChanged("dalmas-1", Token.Status.OUT_OF_ACTION),
        new Event.StrengthChanged("massa-1", new Strength(400, 500, 650)),
        new Event.OutlineChanged("massa-1", List.of(new Point(0, 0), new Point(5, 0.5))),
        new Event.TokenSplit("massa-1", Strength.exactly(480), TOKEN.withFormation(null)),
        new Event.TokensMerged("massa-2", "massa-1", new Strength(410, 520, 700)),
        new Event.TokenRemoved("massa-2"),
        new Event.CrowdDescribed(
            "massa-1",
            new CrowdProfile(
                CrowdProfile.Mood.TENSE,
                CrowdProfile.Korlap.TALKING,
                "Hitung \"ulang\" di TPS 7",
                CrowdProfile.Notice.NOT_GIVEN,
                true)),
        new Event.UnitsChangedOver(ChangeOver.LAPIS_GANTI, "dalmas-1", "dalmas-2"),
        new Event.GroupFormed(
            new Group("kelompok-1", "Sektor – timur", List.of("dalmas-1", "satpol"))),
        new Event.GroupDissolved("kelompok-1"),
        new Event.LockChanged("dalmas-1", true),
        new Event.SightChanged("dalmas-1", false),
        new Event.ActBegan(new ActMark("bakar-ban-1", "bakar-ban", new Point(12, 7), 0)),
        new Event.ActEnded("bakar-ban-1"),
        new Event.OverlayLaid(
            new Overlay(
                "z1", LineKind.ZONA_UJI, "Zona", List.of(new Point(1, 1), new Point(2, 9)))),
        new Event.OverlayTakenUp("z1"),
        new Event.ConditionSet(new Condition("jl-wolter", "terhalang", null, 3.5)),
        new Event.InjectDelivered("7"),
        new Event.InjectSkipped("8", "waktu habis"),
        new Event.InjectPostponed("9", TPlus.parse("T+01:30:05")),
        new Event.InjectRecalled("9", "7"),
        new Event.InjectAdded(
            "S1",
            "7",
            2,
            TPlus.parse("T+00:42"),
            new Inject.Story("Ambulans \"terhalang\"", "Motor menutup jalan.", "", "", ""),
            new Inject.Routing("Pos 2", List.of("Kasat Lantas"), "HT", "")),
        new Event.InjectEdited(
            "8",
            TPlus.parse("T+00:55"),
            new Inject.Story("Judul baru", "Cerita", "Catatan", "baik", "salah"),
            new Inject.Routing("Pos", List.of(), "lisan", "dinamisator")),
        new Event.InjectMoved("9", null, TPlus.ZERO),
        new Event.InjectAttached(
            "8",
            new Attachment(
                "Foto gerbang",
                Attachment.Kind.PICTURE,
                true,
                "gambar sendiri, CC0",
                new Blob(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff}))),
        new Event.InjectDetached("8", "Foto gerbang"),
        new Event.TriggerSet("K1", "imbauan < 3"),
        new Event.EffectMissed("7", 3, "massa-9"),
        new Event.OfferTaken("7", 2),
        new Event.ActionJudged(new ActionRef("7", "7a"), ActionResult.Mark.MET, "tepat\nwaktu"),
        new Event.DecisionRecorded(
            new Decision(
                "Kapolres",
                "Lapis ganti",
                "massa mendorong",
                "Perkap 16/2006",
                "aktif",
                3,
                List.of("dalmas-1"),
                "7")),
        new Event.DecisionWeighed(
            new Deliberation(
                "rekaman drone",
                "anak di dalam massa",
                "Perkap 1/2009",
                List.of(new Deliberation.Rejected("gas", "tempat tertutup")),
                "tinjau 5 menit lagi")),
        new Event.OrderGiven(
            "perintah-1",
            new Order(
                "awc",
                "Kapolres",
                "massa-1",
                new Point(1.5, -2),
                List.of("awc-1"),
                4,
                "agresif",
                "pelemparan",
                null)),
        new Event.CrowdWarned("massa-1", 2, "Kasi Humas", "Mundur dua meter"),
        new Event.MeetingOffered(null, "Ketua KPU", "lima wakil"),
        new Event.RequestSent(
            "permintaan-1",
            new Request("permintaan-phh", "Kapolres", "Kapolda", "1 SSK", List.of("phh-brimob"))),
        new Event.RequestAnswered("permintaan-1", Request.State.UNDER_WAY, "lewat Jl. Durian"),
        new Event.ArrestRecorded(
            "penangkapan-1",
            new Arrest("Kapolres", null, List.of("tim"), 2, "melempar", List.of())),
        new Event.ArrestChecked("penangkapan-1", List.of(Arrest.Care.values())),
        new Event.CustodyAnswered(new Custody("kotak-suara", 3, true, "Danru Pam Objek", "")),
        new Event.ForceReported(
            new ForceReport(List.of("perintah-1"), "pukul 10.42", "", "", "", "", "")),
        new Event.BreachObserved(
            new Breach("ucapan-kotor-pelecehan", "dalmas-1", "Penilai", "memaki")),
        new Event.RuleOverruled(new Overruling(12, "a", "Wasit", "gas diganti AWC")),
        new Event.ExerciseClosed("Kapolres", "selesai"),
        new Event.LevelProposed(new Situation.Proposal("kuning", "massa mendorong pagar", "7")),
        new Event.LevelDeclared("kuning", "Kabagops", "massa mendorong pagar"),
        new Event.CrowdLevelDeclared(
            new CrowdLevel("massa-1", "kuning", "Kapolres", "membakar ban")),
        new Event.ControlPassed("kapolda", "situasi merah"),
        new Event.SetUpBegan(),
        new Event.StationsRecorded(
            new PlannedStage(
                "kuning",
                "Kuning – \"geladi\"",
                "kuning",
                List.of(
                    new PlannedStage.Position(
                        "dalmas-1", Home.at(10.5, -3), Formation.line(30), 25, "depan gerbang"),
                    new PlannedStage.Position("satpol", Home.off("polres"), null, 12.5, "")))),
        new Event.SetUpEnded(),
        new Event.ObservationMade(
            new Observation(
                "Penilai", "Negosiator \"tetap\" di gerbang", Observation.Sense.KEEP, "5", "O1")),
        new Event.ObjectiveRated("O1", Rating.S, "Penilai", "satu tawaran terlambat"),
        new Event.BookmarkSet(new Bookmark(17, "Gerbang – lihat lagi")),
        new Event.BookmarkRemoved(17),
        new Event.NoteWritten("fasilitator", "Catatan: é, 𝄞, \u0000 dan \\"),
        new Event.MessageShown("UNTUK LATIHAN"),
        new Event.ClockAdvanced(TPlus.ofMinutes(95)),
        new Event.ViewDirected(new View(new Point(-12.5, 80), 250)));
  }

  /** A step for every event, then one for every other cause. */
  static List<Step> steps() {
    var steps = new ArrayList<Step>();
    for (var event : events()) {
      steps.add(acted(steps.size() + 1, event));
    }
    int last = steps.size();
    steps.add(moved(last + 1, last - 1, new Step.Cause.Undid(last)));
    steps.add(moved(last + 2, last, new Step.Cause.Redid(last)));
    steps.add(moved(last + 3, 1, new Step.Cause.Resumed(1, "CB 2")));
    return steps;
  }

  private static Step moved(long seq, long parent, Step.Cause cause) {
    return new Step(seq, parent, cause, List.of(), "fasilitator", wall(seq));
  }

  static Step acted(long seq, Event... events) {
    return new Step(
        seq, seq - 1, new Step.Cause.Acted(), List.of(events), "fasilitator", wall(seq));
  }

  static Instant wall(long seq) {
    return Instant.parse("2026-11-21T01:02:03.123456789Z").plusSeconds(seq);
  }
}
