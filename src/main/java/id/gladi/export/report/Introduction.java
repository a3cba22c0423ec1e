package id.gladi.export.report;

import id.gladi.core.plan.Deployment.Ring;
import id.gladi.export.page.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** I Pendahuluan: umum, dasar, maksud dan tujuan, ruang lingkup, tata urut. */
record Introduction(Source source) {

  Part part(String title) {
    var exercise = source.review().plan().exercise();
    return new Chapter()
        .heading(source.say("intro.general"))
        .text(source.worded("umum", exercise.briefing().generalSituation()))
        .heading(source.say("intro.ground"))
        .dots(grounds())
        .heading(source.say("intro.aim"))
        .text(source.worded("maksud", exercise.briefing().aim()))
        .dots(exercise.objectives().stream().map(o -> o.id() + " " + o.text()).toList())
        .heading(source.say("intro.scope"))
        .text(source.worded("ruang-lingkup", scope()))
        .heading(source.say("intro.order"))
        .text(source.say("intro.orderText"))
        .part("pendahuluan", title, false);
  }

  private List<String> grounds() {
    var profile = source.review().plan().profile();
    var grounds = new ArrayList<String>();
    grounds.add(profile.basis().reference());
    profile.levels().stream()
        .map(level -> level.source().reference())
        .filter(reference -> !reference.isBlank())
        .forEach(grounds::add);
    profile.stages().stream()
        .map(stage -> stage.source().reference())
        .filter(reference -> !reference.isBlank())
        .forEach(grounds::add);
    return grounds.stream().filter(text -> !text.isBlank()).distinct().toList();
  }

  private String scope() {
    var exercise = source.review().plan().exercise();
    var rings =
        exercise.deployment().rings().stream().map(Ring::name).collect(Collectors.joining(", "));
    return source.say(
        "intro.scopeText",
        exercise.setting().place(),
        exercise.setting().electionStage(),
        source.review().plan().profile().name(),
        rings.isEmpty() ? "–" : rings,
        source.words().duration(source.review().review().duration().seconds()));
  }
}
