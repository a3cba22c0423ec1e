package id.gladi.export;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds an XHTML document element by element; text is data and can never become markup. */
record Html(Document document, Element element) {

  /** An empty document with its language, title and style sheet. */
  static Html page(String language, String title, String css) {
    var document = emptyDocument();
    var root = document.createElement("html");
    root.setAttribute("lang", language);
    document.appendChild(root);
    var html = new Html(document, root);
    var head = html.add("head");
    head.add("title").text(title);
    head.add("style").text(css);
    return html;
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this JDK has no XML document builder", e);
    }
  }

  Html add(String tag) {
    var child = document.createElement(tag);
    element.appendChild(child);
    return new Html(document, child);
  }

  Html add(String tag, String cssClass) {
    return add(tag).attribute("class", cssClass);
  }

  Html attribute(String name, String value) {
    element.setAttribute(name, value);
    return this;
  }

  /** Appends text and stays on this element. */
  Html text(String text) {
    element.appendChild(document.createTextNode(text));
    return this;
  }

  /**
   * A table with a repeated head; every column has a class {@code c1}, {@code c2} … for its width.
   */
  Html table(String cssClass, String... heads) {
    var table = add("table", cssClass);
    var row = table.add("thead").add("tr");
    for (int i = 0; i < heads.length; i++) {
      row.add("th", "c" + (i + 1)).text(heads[i]);
    }
    return table.add("tbody");
  }

  /** A table row on a table body. */
  Html row(String... cells) {
    var row = add("tr");
    for (int i = 0; i < cells.length; i++) {
      row.add("td", "c" + (i + 1)).text(cells[i]);
    }
    return row;
  }
}
