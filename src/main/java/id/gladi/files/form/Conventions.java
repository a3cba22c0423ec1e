package id.gladi.files.form;

import id.gladi.core.Text;
import id.gladi.core.plan.Basis;
import id.gladi.core.plan.Formation;
import id.gladi.core.plan.Standing;
import java.util.List;
import java.util.Map;

/**
 * What a field means when it is missing, and which fields have a narrower form than their type.
 * Keys are {@code Record.component} or, where it is the same everywhere, the component alone.
 * Components that may be null are optional anyway.
 */
final class Conventions {
  /** Defaults of the format, version 1. */
  static final Map<String, Object> DEFAULTS =
      Map.ofEntries(
          Map.entry("note", ""),
          Map.entry("Citation.note", new Text("", "")),
          Map.entry("Citation.keys", List.of()),
          Map.entry("Authority.levels", List.of()),
          Map.entry("Rule.figures", Map.of()),
          Map.entry("Identity.template", false),
          Map.entry("Setting.letterhead", List.of()),
          Map.entry("Briefing.preconditions", List.of()),
          Map.entry("Unit.commander", ""),
          Map.entry("Unit.equipment", List.of()),
          Map.entry("Unit.indoors", false),
          Map.entry("Unit.visible", true),
          Map.entry("Unit.standing", Standing.FORCE),
          Map.entry("basis", Basis.INVENTED),
          Map.entry("Equipment.amount", 1.0),
          Map.entry("Equipment.unit", ""),
          Map.entry("Equipment.consumable", false),
          Map.entry("OffMapPlace.distanceKm", 0.0),
          Map.entry("OffMapPlace.minutes", 0),
          Map.entry("Ring.holds", ""),
          Map.entry("CrowdShape.use", ""),
          Map.entry("Position.tolerance", 25.0),
          Map.entry("PlannedLine.fromStart", false),
          Map.entry("Formation.ranks", 1),
          Map.entry("Formation.spacing", Formation.OPEN_SPACING),
          Map.entry("Story.controllerNote", ""),
          Map.entry("Story.good", ""),
          Map.entry("Story.mistake", ""),
          Map.entry("Routing.dynamiser", ""),
          Map.entry("Staging.effects", List.of()),
          Map.entry("criterion", ""),
          Map.entry("ExpectedAction.objective", ""),
          Map.entry("contingencies", List.of()),
          Map.entry("attachments", List.of()),
          Map.entry("Attachment.room", false),
          Map.entry("Attachment.source", ""),
          Map.entry("ContingencyRule.fallback", ""),
          Map.entry("ContingencyInject.trigger", ""),
          Map.entry("ContingencyInject.origins", List.of()),
          Map.entry("BeginAct.persons", 0),
          Map.entry("Condition.clearWidth", 0.0),
          Map.entry("MapFile.rotation", 0.0),
          Map.entry("MapFile.pictures", List.of()),
          Map.entry("Picture.opacity", 1.0),
          Map.entry("Properties.width", 0.0),
          Map.entry("Properties.clearWidth", 0.0),
          Map.entry("Properties.height", 0.0),
          Map.entry("Properties.floors", 0),
          Map.entry("Properties.enclosed", false),
          Map.entry("Properties.oneWay", false),
          Map.entry("Properties.roadClass", ""));

  /** Narrower forms. */
  static final Map<String, Form<?>> FORMS =
      Map.ofEntries(
          Map.entry("id", TextForm.ID),
          Map.entry("Text.id", TextForm.ANY),
          Map.entry("Inject.id", TextForm.CODE),
          Map.entry("Objective.id", TextForm.CODE),
          Map.entry("name", TextForm.NAME),
          Map.entry("Identity.title", TextForm.NAME),
          Map.entry("Story.title", TextForm.NAME),
          Map.entry("Setting.map", TextForm.ID),
          Map.entry("Setting.profile", TextForm.ID),
          Map.entry("maxStage", new WholeForm(1, 5)),
          Map.entry("ForceStage.number", new WholeForm(1, 6)),
          Map.entry("Level.ordinal", new WholeForm(1, 20)),
          Map.entry("Schedule.durationMinutes", new WholeForm(1, 7 * 24 * 60)),
          Map.entry("Formation.people", new WholeForm(1, 10_000)),
          Map.entry("Formation.ranks", new WholeForm(1, 100)),
          Map.entry("Formation.spacing", new NumberForm(0.1, 10)),
          Map.entry("Camera.width", new NumberForm(1, 100_000)),
          Map.entry("MapFile.type", TextForm.exactly("FeatureCollection")),
          Map.entry("MapFile.extent", new ListForm<>(NumberForm.COORDINATE)),
          Map.entry("MapFile.rotation", new NumberForm(-360, 360)),
          Map.entry("Picture.transform", new ListForm<>(NumberForm.COORDINATE)),
          Map.entry("Picture.opacity", new NumberForm(0, 1)),
          Map.entry("Picture.columns", new WholeForm(1, 20_000)),
          Map.entry("Picture.rows", new WholeForm(1, 20_000)),
          Map.entry("Item.type", TextForm.exactly("Feature")),
          Map.entry("Properties.name", TextForm.ANY),
          Map.entry("Colour.fill", ColourForm.INSTANCE),
          Map.entry("Colour.text", ColourForm.INSTANCE));

  private Conventions() {}
}
