package id.gladi.ui.newmap;

import id.gladi.app.maps.Draft;
import id.gladi.app.maps.ForeignFile;
import id.gladi.app.maps.Found;
import id.gladi.app.maps.MapRoom;
import id.gladi.app.maps.Scan;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Coverage;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.PropertyMapping;
import id.gladi.ui.fx.Work;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** From a file to an exercise, without a control. Use on the FX thread only. */
public final class NewMapModel {
  private final MapRoom room;
  private final Tasks tasks;
  private final Path file;
  private final ReadOnlyObjectWrapper<Stage> stage =
      new ReadOnlyObjectWrapper<>(new Stage.Reading());
  private final ReadOnlyObjectWrapper<AreaMap> shown =
      new ReadOnlyObjectWrapper<>(Previews.NOTHING);
  private final ObjectProperty<Frame> frame = new SimpleObjectProperty<>(Previews.FRAME);
  private final Answers answers;
  private Stage choosing = new Stage.Reading();
  private @Nullable Found<Draft> mapped;

  /**
   * A map out of a file.
   *
   * @param work does what is slow, one thing at a time
   */
  public NewMapModel(MapRoom room, Work work, Path file) {
    this.room = room;
    this.tasks = new Tasks(work, faults -> stage.set(new Stage.Refused(faults)), this::onStopped);
    this.file = file;
    this.answers = Answers.named(Previews.stem(file));
  }

  ReadOnlyObjectProperty<Stage> stage() {
    return stage.getReadOnlyProperty();
  }

  /** The ground that is seen now. */
  ReadOnlyObjectProperty<AreaMap> shown() {
    return shown.getReadOnlyProperty();
  }

  ObjectProperty<Frame> frame() {
    return frame;
  }

  Answers answers() {
    return answers;
  }

  Work work() {
    return tasks.work();
  }

  Path file() {
    return file;
  }

  /** Reads the file for the first time. */
  public void onOpen() {
    tasks.begin("newmap.work.reading", progress -> room.source(file), this::onSource);
  }

  private void onSource(MapRoom.Source source) {
    switch (source) {
      case OPEN_STREET_MAP ->
          tasks.find(
              "newmap.work.reading", progress -> room.survey(file, progress), this::onSurveyed);
      case GEOJSON -> tasks.find("newmap.work.reading", _ -> room.foreign(file), this::onForeign);
      case PICTURE ->
          tasks.find("newmap.work.reading", progress -> room.scan(file, progress), this::onScanned);
    }
  }

  private void onSurveyed(Coverage coverage) {
    if (coverage.whole()) {
      tasks.find(
          "newmap.work.reading",
          progress -> room.fromOsm(file, answers.name().get(), coverage.area(), progress),
          draft -> onPreview(coverage, draft.map()));
    } else {
      onPreview(coverage, Previews.empty(coverage.area()));
    }
  }

  private void onPreview(Coverage coverage, AreaMap preview) {
    frame.set(Previews.frame(coverage, preview));
    choosing = new Stage.ChooseArea(coverage, preview);
    onChoosing();
  }

  /** Takes the part in the rectangle. */
  void onArea() {
    if (stage.get() instanceof Stage.ChooseArea(_, var preview)) {
      var area = Previews.area(preview.grid(), frame.get().extent());
      tasks.find(
          "newmap.work.taking",
          progress -> room.fromOsm(file, answers.name().get(), area, progress),
          this::onDraft);
    }
  }

  private void onForeign(ForeignFile foreign) {
    choosing = new Stage.MapProperties(foreign);
    onChoosing();
    onMapping(foreign.guess());
  }

  /** Shows what a foreign file gives when its properties mean this. */
  void onMapping(PropertyMapping mapping) {
    tasks.begin(
        "newmap.work.taking",
        _ -> room.fromGeoJson(file, answers.name().get(), mapping),
        result -> {
          mapped = result;
          shown.set(mappedGround());
        });
  }

  private AreaMap mappedGround() {
    return mapped instanceof Found.Ready<Draft>(var draft) ? draft.map() : Previews.NOTHING;
  }

  /** Goes on with what the mapping gave. */
  void onMapped() {
    var result = mapped;
    if (result != null) {
      tasks.settle(result, this::onDraft);
    }
  }

  private void onScanned(Scan scan) {
    tasks.begin(
        "newmap.work.reading",
        _ -> room.maps(),
        bases -> {
          choosing = new Stage.Calibrate(new CalibrationModel(scan, bases));
          onChoosing();
        });
  }

  /** Goes on with a picture that lies on the ground: new ground, or a map that has it now. */
  void onLaid(CalibrationModel calibration) {
    calibration
        .map()
        .ifPresent(map -> {
          if (calibration.base().get().isEmpty()) {
            onDraft(new Draft(map, List.of(), List.of()));
          } else {
            tasks.begin(
                "newmap.work.keeping", _ -> room.save(map), _ -> stage.set(new Stage.Left()));
          }
        });
  }

  private void onDraft(Draft draft) {
    answers.building().set("");
    answers.siteName().set("");
    shown.set(draft.map());
    stage.set(
        Previews.choosesSite(draft.map()) ? new Stage.ChooseSite(draft) : new Stage.Keep(draft));
  }

  /** Marks the protected building. */
  void onSite(Feature feature) {
    if (stage.get() instanceof Stage.ChooseSite(var draft)) {
      answers.building().set(feature.id());
      answers.siteName().set(feature.name());
      tasks.begin(
          "newmap.work.taking",
          _ -> room.site(draft.map(), feature.id(), feature.name()),
          shown::set);
    }
  }

  /** Goes on to the summary, with or without a site. */
  void onSiteDone() {
    if (stage.get() instanceof Stage.ChooseSite(var draft)) {
      stage.set(new Stage.Keep(draft));
    }
  }

  private void onChoosing() {
    switch (choosing) {
      case Stage.ChooseArea(_, var preview) -> shown.set(preview);
      case Stage.MapProperties _ -> shown.set(mappedGround());
      case Stage.Calibrate(var calibration) -> shown.set(PictureMaps.flat(calibration.scan()));
      case Stage.Reading _,
          Stage.Refused _,
          Stage.ChooseSite _,
          Stage.Keep _,
          Stage.Left _,
          Stage.Kept _ -> {}
    }
    stage.set(choosing);
  }

  /** One stage back; the rectangle and the name stay. */
  void onBack() {
    switch (stage.get()) {
      case Stage.Keep(var draft) when Previews.choosesSite(draft.map()) -> onDraft(draft);
      case Stage.Keep _, Stage.ChooseSite _ -> onChoosing();
      case Stage.Reading _,
          Stage.Refused _,
          Stage.ChooseArea _,
          Stage.MapProperties _,
          Stage.Calibrate _,
          Stage.Left _,
          Stage.Kept _ -> {}
    }
  }

  /** Keeps the map and the exercise. */
  void onKeep() {
    if (stage.get() instanceof Stage.Keep(var draft) && !answers.name().get().isBlank()) {
      var title = answers.name().get().strip();
      var site = answers.building().get();
      var siteTitle = answers.siteName().get();
      boolean script = answers.injects().get();
      tasks.begin(
          "newmap.work.keeping",
          _ -> {
            var map = site.isEmpty() ? draft.map() : room.site(draft.map(), site, siteTitle);
            return room.found(map, title, script);
          },
          plan -> stage.set(new Stage.Kept(plan)));
    }
  }

  private void onStopped() {
    if (stage.get() instanceof Stage.Reading) {
      stage.set(new Stage.Left());
    }
  }
}
