package id.gladi.export.markup;

import id.gladi.export.page.Block;
import id.gladi.export.page.Block.Align;
import id.gladi.export.page.Cell;
import id.gladi.export.page.Drawing;
import id.gladi.export.page.Paper;
import id.gladi.export.page.Part;
import java.util.Locale;

/** Writes a document's parts as markup; drawings are left to the format. */
public record Markup(Pictures pictures, Captions captions) {
  /** How a format shows a drawing. */
  @FunctionalInterface
  public interface Pictures {
    /** Puts a drawing into an element. */
    void put(Html into, Shown shown);
  }

  /**
   * A drawing on a page.
   *
   * @param width millimetres
   * @param height millimetres
   * @param factor pixels of the drawing per pixel of the page
   * @param says the same in words
   */
  public record Shown(Drawing drawing, double width, double height, double factor, String says) {}

  /** A table of at most this many rows is not broken between pages. */
  private static final int SHORT = 6;

  private static final double CELL_WIDTH = 40;
  private static final double CELL_HEIGHT = 3.2;

  /** The head of the first page: letterhead, place for the emblem, number, title. */
  public void head(Html body, Paper.Head head) {
    var row = body.add("table", "kop").add("tr");
    var letterhead = row.add("td", "kopstuk");
    head.letterhead().forEach(line -> letterhead.add("div").text(line));
    var place = row.add("td", "logo");
    head.emblem()
        .ifPresentOrElse(
            emblem -> {
              double side = Paper.Head.EMBLEM;
              pictures.put(place.add("p"), new Shown(emblem, side, side, 1, head.logo()));
            },
            () -> place.add("div").text(head.logo()));
    if (!head.number().isBlank()) {
      body.add("p", "number").text(head.number());
    }
    body.add("h1").text(head.title());
    body.add("p", "subtitle").text(head.subtitle());
  }

  /** The table of contents: a link for every part that has a title; more may be added. */
  public static Html contents(Html body, Paper paper) {
    body.add("h2").text(paper.foot().contents());
    var list = body.add("ul", "contents");
    for (var part : paper.parts()) {
      if (!part.title().isEmpty()) {
        list.add("li").add("a").attribute("href", "#" + part.id()).text(part.title());
      }
    }
    return list;
  }

  /** One chapter with its heading. */
  public void part(Html body, Part part) {
    var section =
        body.add("div", part.newPage() ? "part newpage" + letters(part) : "part" + letters(part))
            .attribute("id", part.id());
    if (!part.title().isEmpty()) {
      section.add("h2").text(part.title());
    }
    part.blocks().forEach(block -> block(section, block));
  }

  private static String letters(Part part) {
    return part.letters() == Part.Letters.SMALL ? "" : " " + css(part.letters());
  }

  private void block(Html body, Block block) {
    switch (block) {
      case Block.Heading(var level, var text) -> body.add("h" + (level + 1)).text(text);
      case Block.Paragraph(var text, var tone) -> body.add("p", css(tone)).text(text);
      case Block.Items items -> {
        var list = body.add(items.numbered() ? "ol" : "ul");
        items.items().forEach(item -> list.add("li").text(item));
      }
      case Block.Pairs pairs -> pairs(body.add("table", "identity"), pairs);
      case Block.Tiles tiles -> tiles(body.add("table", "tiles").add("tr"), tiles);
      case Block.Grid grid -> grid(body, grid);
      case Block.Figure figure -> figure(body, figure);
      case Block.Break _ -> body.add("div", "newpage");
      case Block.Ruled(var lines) -> {
        for (int i = 0; i < lines; i++) {
          body.add("div", "ruled").text(" ");
        }
      }
      case Block.Signatures signatures -> signatures(body, signatures);
    }
  }

  private static String css(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static void pairs(Html table, Block.Pairs pairs) {
    for (int i = 0; i < pairs.pairs().size(); i += 2) {
      var row = table.add("tr");
      for (var pair : pairs.pairs().subList(i, Math.min(i + 2, pairs.pairs().size()))) {
        row.add("td", "label").text(pair.label());
        row.add("td", "value").text(pair.value());
      }
    }
  }

  private static void tiles(Html row, Block.Tiles tiles) {
    for (var each : tiles.tiles()) {
      var tile = row.add("td").add("div", "tile");
      tile.add("div", "figure").text(each.figure());
      tile.add("div", "caption").text(each.caption());
    }
  }

  private void grid(Html body, Block.Grid grid) {
    if (!grid.caption().isBlank()) {
      body.add("p", "tablecaption").text(captions.table(grid.caption()));
    }
    var table = body.add("table", grid.rows().size() > SHORT ? "grid" : "grid short");
    var head = table.add("thead").add("tr");
    double whole = grid.columns().stream().mapToDouble(Block.Column::width).sum();
    for (var column : grid.columns()) {
      head.add("th", align(column.align()))
          .attribute("style", "width:%s%%".formatted(number(100 * column.width() / whole)))
          .text(column.head());
    }
    var rows = table.add("tbody");
    for (var row : grid.rows()) {
      var line = rows.add("tr", css(row.tone()));
      for (int i = 0; i < row.cells().size(); i++) {
        cell(line, row.cells().get(i), grid.columns().get(i).align());
      }
    }
  }

  private void cell(Html row, Cell cell, Align align) {
    var element = row.add("td", align(align) + " " + css(cell.tone()));
    var drawing = cell.drawing();
    if (drawing == null) {
      element.text(cell.text());
    } else {
      pictures.put(element, new Shown(drawing, CELL_WIDTH, CELL_HEIGHT, 1, cell.text()));
    }
  }

  private static String align(Align align) {
    return align.name().toLowerCase(Locale.ROOT);
  }

  private void figure(Html body, Block.Figure figure) {
    var block = body.add("div", "picture").attribute("id", figure.id());
    pictures.put(
        block.add("div", "drawing"),
        new Shown(
            figure.drawing(), figure.width(), figure.height(), figure.factor(), figure.says()));
    block.add("p", "small").text(captions.figure(figure.caption()));
  }

  private static void signatures(Html body, Block.Signatures signatures) {
    var row = body.add("div", "signatures").add("table").add("tr");
    for (var signature : signatures.signatures()) {
      var cell = row.add("td");
      cell.add("div").text(signature.placeDate());
      cell.add("div").text(signature.role());
      cell.add("div", "line").text(" ");
      cell.add("div", "caption").text(signatures.below());
    }
  }

  /** A length without the digits and commas of a language. */
  public static String number(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }
}
