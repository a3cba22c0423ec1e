package id.gladi.export.report;

import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import id.gladi.export.page.Sheet;
import java.util.List;

/** The tables of a session for people who reckon on: one sheet each. */
public final class Sheets {
  private Sheets() {}

  public static List<Sheet> of(Source source) {
    var msel = new MselTable(source);
    var log = new LogTable(source);
    var decisions = new DecisionTable(source);
    var rules = new RuleTables(source);
    var scores = new ScoreTables(source);
    var course = new CourseTable(source);
    var personnel = new PersonnelTable(source);
    return List.of(
        sheet(source, "sheet.msel", msel.columns(), msel.rows()),
        sheet(source, "sheet.course", course.columns(), course.rows()),
        sheet(source, "sheet.decisions", decisions.columns(), decisions.rows()),
        sheet(source, "sheet.rules", rules.columns(), rules.rows()),
        sheet(source, "sheet.scorecard", scores.columns(), scores.rows()),
        sheet(source, "sheet.personnel", personnel.columns(), personnel.opening()),
        sheet(source, "sheet.log", log.columns(), log.rows()));
  }

  private static Sheet sheet(Source source, String key, List<Column> columns, List<Row> rows) {
    var title = source.review().plan().exercise().identity().title();
    return new Sheet(source.say(key), title, columns, rows);
  }
}
