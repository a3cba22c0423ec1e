package id.gladi.files.osm.read;

import id.gladi.core.terrain.GeoArea;
import id.gladi.files.osm.data.Elements;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads OpenStreetMap XML of any generator: the API, Overpass, Osmosis, JOSM. No document type and
 * no external entity is ever followed.
 */
final class XmlReader {
  private final Elements sink;
  private final XmlElement element;

  XmlReader(Elements sink) {
    this.sink = sink;
    this.element = new XmlElement(sink);
  }

  String read(InputStream in) throws IOException {
    XMLStreamReader xml = null;
    try {
      xml = factory().createXMLStreamReader(in);
      root(xml);
      while (xml.hasNext() && !sink.enough()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          element.end(xml.getLocalName());
        }
      }
      return element.remark();
    } catch (XMLStreamException e) {
      if (xml == null || !element.begun()) {
        throw new OsmFault(OsmFault.Kind.NOT_XML, place(e));
      }
      return place(e);
    } finally {
      close(xml);
    }
  }

  private void root(XMLStreamReader xml) throws XMLStreamException, OsmFault {
    while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
      xml.next();
    }
    if (!xml.getLocalName().equals("osm")) {
      throw new OsmFault(OsmFault.Kind.NOT_OSM, "<" + xml.getLocalName() + ">");
    }
    element.begin();
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "node", "way", "relation" -> element.open(xml);
      case "nd" -> element.reference(xml);
      case "tag" -> element.tag(xml);
      case "member" -> element.member(xml);
      case "bounds" ->
          area(
                  value(xml, "minlon"),
                  value(xml, "minlat"),
                  value(xml, "maxlon"),
                  value(xml, "maxlat"))
              .ifPresent(sink::bounds);
      case "bound" -> bound(value(xml, "box").split(",", -1)).ifPresent(sink::bounds);
      case "remark" -> element.remark(xml.getElementText());
      default -> {
        // Notes and metadata of the generator.
      }
    }
  }

  private static Optional<GeoArea> bound(String[] box) {
    return box.length == 4 ? area(box[1], box[0], box[3], box[2]) : Optional.empty();
  }

  private static Optional<GeoArea> area(String west, String south, String east, String north) {
    return GeoArea.parse(String.join(",", west, south, east, north));
  }

  static String value(XMLStreamReader xml, String attribute) {
    var value = xml.getAttributeValue(null, attribute);
    return value == null ? "" : value;
  }

  /** Line and column, which are the same in every language. */
  private static String place(XMLStreamException e) {
    var where = e.getLocation();
    return where == null
        ? "XML"
        : "XML %d:%d".formatted(where.getLineNumber(), where.getColumnNumber());
  }

  /** The limits are against entities that blow up; without a document type there are none. */
  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    return factory;
  }

  private static void close(@org.jspecify.annotations.Nullable XMLStreamReader xml) {
    try {
      if (xml != null) {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
