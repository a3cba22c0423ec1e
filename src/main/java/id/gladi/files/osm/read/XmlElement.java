package id.gladi.files.osm.read;

import static id.gladi.files.osm.read.XmlReader.value;

import id.gladi.files.osm.data.E7;
import id.gladi.files.osm.data.Elements;
import id.gladi.files.osm.data.LeftOut;
import id.gladi.files.osm.data.Member;
import id.gladi.files.osm.data.Tags;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** The node, way or relation that is being read, used again for each. */
final class XmlElement {
  private final Elements sink;
  private final List<String> tags = new ArrayList<>();
  private final List<Member> members = new ArrayList<>();
  private long[] refs = new long[2048];
  private int count;
  private String kind = "";
  private long id;
  private long place;
  private boolean begun;
  private String remark = "";

  XmlElement(Elements sink) {
    this.sink = sink;
  }

  void begin() {
    begun = true;
  }

  boolean begun() {
    return begun;
  }

  /** A server says here when it ran out of time and the file is not whole. */
  void remark(String text) {
    if (text.contains("error")) {
      remark = text.strip();
    }
  }

  String remark() {
    return remark;
  }

  void open(XMLStreamReader xml) {
    kind = "";
    tags.clear();
    members.clear();
    count = 0;
    if (value(xml, "visible").equals("false") || value(xml, "action").equals("delete")) {
      sink.leftOut(LeftOut.DELETED);
      return;
    }
    var number = number(value(xml, "id"));
    if (number == Long.MIN_VALUE) {
      sink.leftOut(LeftOut.NO_ID);
      return;
    }
    id = number;
    if (!xml.getLocalName().equals("node") || located(xml)) {
      kind = xml.getLocalName();
    }
  }

  private boolean located(XMLStreamReader xml) {
    long latitude = tenMillionths(value(xml, "lat"));
    long longitude = tenMillionths(value(xml, "lon"));
    if (!E7.onEarth(latitude, longitude)) {
      sink.leftOut(LeftOut.NOT_ON_EARTH);
      return false;
    }
    place = E7.pack((int) latitude, (int) longitude);
    return true;
  }

  void tag(XMLStreamReader xml) {
    tags.add(value(xml, "k").intern());
    tags.add(value(xml, "v"));
  }

  void reference(XMLStreamReader xml) {
    if (count == refs.length) {
      refs = Arrays.copyOf(refs, 2 * count);
    }
    refs[count++] = number(value(xml, "ref"));
  }

  void member(XMLStreamReader xml) {
    if (value(xml, "type").equals("way")) {
      members.add(new Member(number(value(xml, "ref")), value(xml, "role")));
    }
  }

  void end(String name) {
    if (!name.equals(kind)) {
      return;
    }
    switch (kind) {
      case "node" -> sink.node(id, place, !tags.isEmpty(), () -> Tags.of(tags));
      case "way" -> sink.way(id, refs, count, () -> Tags.of(tags));
      default -> sink.relation(id, List.copyOf(members), () -> Tags.of(tags));
    }
    kind = "";
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text.strip());
    } catch (NumberFormatException e) {
      return Long.MIN_VALUE;
    }
  }

  private static long tenMillionths(String degrees) {
    try {
      double value = Double.parseDouble(degrees);
      return Double.isFinite(value) && Math.abs(value) < 1000
          ? Math.round(value * E7.DEGREE)
          : Long.MAX_VALUE;
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }
}
