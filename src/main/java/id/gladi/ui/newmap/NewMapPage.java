package id.gladi.ui.newmap;

import id.gladi.core.play.Plan;
import id.gladi.core.terrain.AreaMap;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.ground.GroundPane;
import java.net.URL;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The page on which a file becomes a map: the ground, and what to do beside it. */
public final class NewMapPage extends BorderPane {
  private static final double PANEL = 380;

  private final NewMapModel model;
  private final Texts texts;
  private final GroundPane ground;
  private final StackPane panel = new StackPane();
  private final Kit kit;

  /**
   * A page over a model; call {@link NewMapModel#onOpen()} once it is shown.
   *
   * @param leave goes back to the library without a map
   * @param kept is given the exercise when it lies on the shelf
   */
  public NewMapPage(
      NewMapModel model, Texts texts, Theme theme, Runnable leave, Consumer<Plan> kept) {
    this.model = model;
    this.texts = texts;
    this.ground = new GroundPane(theme, texts);
    this.kit = new Kit(model, texts, ground, leave);
    getStyleClass().add("newmap");
    getStylesheets().add(sheet());
    setTop(top(leave));
    setCenter(new StackPane(ground, new WorkBox(model.work(), texts)));
    panel.getStyleClass().add("panel");
    panel.setPrefWidth(PANEL);
    panel.setMinWidth(PANEL);
    setRight(panel);
    model.shown().subscribe(this::show);
    model
        .stage()
        .subscribe(stage -> {
          switch (stage) {
            case Stage.Kept(var plan) -> kept.accept(plan);
            case Stage.Left _ -> leave.run();
            case Stage.Reading _,
                Stage.Refused _,
                Stage.ChooseArea _,
                Stage.MapProperties _,
                Stage.Calibrate _,
                Stage.ChooseSite _,
                Stage.Keep _ ->
                onStage(stage);
          }
        });
  }

  private void show(AreaMap map) {
    boolean elsewhere = ground.map().get() == null || differs(map);
    ground.map().set(map);
    if (elsewhere) {
      ground.fit(map.extent());
    }
  }

  private boolean differs(AreaMap map) {
    var before = ground.map().get();
    return before == null
        || !before.extent().equals(map.extent())
        || !before.grid().equals(map.grid());
  }

  private void onStage(Stage stage) {
    ground.tool().set(null);
    Region next =
        switch (stage) {
          case Stage.Reading _, Stage.Kept _, Stage.Left _ -> new Region();
          case Stage.Refused(var faults) -> Panels.refused(kit, faults);
          case Stage.ChooseArea(var coverage, var preview) -> new AreaPanel(kit, coverage, preview);
          case Stage.MapProperties(var file) -> new MappingPanel(kit, file);
          case Stage.Calibrate(var calibration) -> new CalibratePanel(kit, calibration);
          case Stage.ChooseSite(var draft) -> new SitePanel(kit, draft);
          case Stage.Keep(var draft) -> new KeepPanel(kit, draft);
        };
    ground.furnished().set(measured(stage));
    panel.getChildren().setAll(next);
    FxThread.later(ground::requestFocus);
  }

  /** Whether a metre on the screen is one on the ground. */
  private static boolean measured(Stage stage) {
    return switch (stage) {
      case Stage.Reading _, Stage.Refused _, Stage.Calibrate _ -> false;
      case Stage.ChooseArea _,
          Stage.MapProperties _,
          Stage.ChooseSite _,
          Stage.Keep _,
          Stage.Left _,
          Stage.Kept _ ->
          true;
    };
  }

  private VBox top(Runnable leave) {
    var banner = new HBox(Labels.of(texts.of("newmap.banner"), "banner-text"));
    banner.getStyleClass().add("banner");
    banner.setAlignment(Pos.CENTER);
    var back = Labels.button(Icon.LEFT, texts.of("newmap.library"), leave);
    back.setId("newmap-leave");
    var title =
        Labels.of(texts.of("newmap.title", String.valueOf(model.file().getFileName())), "title");
    var bar = new HBox(16, back, title);
    bar.getStyleClass().add("top-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    return new VBox(banner, bar);
  }

  /** The style sheet of the pages on which maps are made. */
  public static String sheet() {
    URL url = NewMapPage.class.getResource("newmap.css");
    return Objects.requireNonNull(url, "newmap.css is missing").toExternalForm();
  }
}
