package id.gladi.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A small file beside the record that remembers of every session how many steps were stored and the
 * last hash: an end that was cut off the record, which nothing inside the record can tell, is
 * missed by it. It holds numbers and hashes only. It is written after the record and never before
 * it, so it never promises what the record did not hold. One thread at a time.
 */
final class Witness {
  private static final String FIRST = "gladi-witness 1";
  private static final String OPEN = "open";
  private static final String SCHEMA = "schema ";
  private static final Pattern LINE = Pattern.compile("(\\d{1,18}) (\\d{1,18}) ([0-9a-f]{64})");

  private final Path file;
  private final Map<Long, Head> heads = new TreeMap<>();
  private final Map<Long, Head> held = new TreeMap<>();
  private String schema = "";
  private boolean open;
  private boolean mute;

  private Witness(Path file) {
    this.file = file;
  }

  /** Reads the file; a line that a kill tore in two says nothing. */
  static Witness at(Path file) throws IOException {
    var witness = new Witness(file);
    if (Files.exists(file)) {
      var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      text.lines().forEach(witness::read);
    }
    return witness;
  }

  /** One that remembers nothing, for a copy of what is left. */
  static Witness none() {
    return new Witness(Path.of(""));
  }

  /** Remembers and writes nothing from now on. */
  Witness muted() {
    mute = true;
    return this;
  }

  private void read(String line) {
    open |= line.equals(OPEN);
    if (line.startsWith(SCHEMA)) {
      schema = line;
    }
    var found = LINE.matcher(line);
    if (found.matches()) {
      keep(heads, number(found, 1), new Head(number(found, 2), found.group(3)));
    }
  }

  private static long number(MatchResult found, int group) {
    return Long.parseLong(found.group(group));
  }

  private static void keep(Map<Long, Head> into, long session, Head head) {
    into.merge(session, head, (a, b) -> b.steps() > a.steps() ? b : a);
  }

  private void hold(long session, Head head) {
    keep(heads, session, head);
    keep(held, session, head);
  }

  /** Whether the program that opened the record last did not close it. */
  boolean leftOpen() {
    return open;
  }

  /** Whether the record had the tables of this schema when it was open last. */
  boolean knows(int number) {
    return schema.equals(SCHEMA + number);
  }

  /** What was promised, by the number of the session. */
  Map<Long, Head> heads() {
    return Map.copyOf(heads);
  }

  /** What the record was seen to hold since it was opened, by the number of the session. */
  Map<Long, Head> held() {
    return Map.copyOf(held);
  }

  /** The record is open and holds this; what was promised beyond it stays promised. */
  void opened(Map<Long, Head> found, int tables) throws IOException {
    schema = SCHEMA + tables;
    found.forEach(this::hold);
    open = true;
    write();
  }

  /** A step is on the disk. A word lost in a power cut only makes the witness remember less. */
  void saw(long session, Head head) throws IOException {
    hold(session, head);
    Files.writeString(
        file, line(session, head), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** The record is closed as it should be. */
  void closed() throws IOException {
    open = false;
    write();
  }

  private void write() throws IOException {
    if (mute) {
      return;
    }
    var lines =
        heads.entrySet().stream()
            .map(entry -> line(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining());
    var text = FIRST + "\n" + (open ? OPEN + "\n" : "") + schema + "\n" + lines;
    RecordFiles.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String line(long session, Head head) {
    return session + " " + head.steps() + " " + head.hash() + "\n";
  }
}
