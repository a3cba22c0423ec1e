package id.gladi.export.markup;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds an XHTML document element by element; text is data and can never become markup. */
public record Html(Document document, Element element) {

  /** An empty document with its language, title and style sheet. */
  public static Html page(String language, String title, String css) {
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

  /** The head of a page that {@link #page} made. */
  public Html head() {
    return new Html(document, (Element) element.getElementsByTagName("head").item(0));
  }

  /** Adds an empty element. */
  public Html add(String tag) {
    var child = document.createElement(tag);
    element.appendChild(child);
    return new Html(document, child);
  }

  /** Adds an empty element of a class. */
  public Html add(String tag, String cssClass) {
    return add(tag).attribute("class", cssClass);
  }

  /** Sets an attribute and stays on this element. */
  public Html attribute(String name, String value) {
    element.setAttribute(name, value);
    return this;
  }

  /** Appends text and stays on this element. */
  public Html text(String text) {
    element.appendChild(document.createTextNode(text));
    return this;
  }
}
