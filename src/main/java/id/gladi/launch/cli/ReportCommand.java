package id.gladi.launch.cli;

import id.gladi.app.SessionId;
import id.gladi.app.UnknownSessionException;
import id.gladi.launch.report.DocumentKind;
import id.gladi.launch.report.Documents;
import id.gladi.launch.report.Format;
import id.gladi.launch.report.Wanted;
import id.gladi.store.H2StepLog;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a document of a stored session. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(index = "0", paramLabel = "SESSION", descriptionKey = "session")
  private long session;

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out.report")
  private Path out = Path.of("");

  @Option(names = "--document", paramLabel = "NAME", descriptionKey = "document")
  private String document = DocumentKind.REPORT.id();

  @Option(names = "--at", paramLabel = "STEP", descriptionKey = "at.step")
  private long at;

  @Option(names = "--notes", descriptionKey = "notes")
  private boolean notes;

  @Mixin private final DataOption data = new DataOption();

  ReportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (session < 1) {
      throw new BadInput("bad.session", session);
    }
    var wanted = wanted();
    var id = new SessionId(session);
    var folder = data.of(desk);
    if (!H2StepLog.in(folder)) {
      throw new UnknownSessionException(id);
    }
    Documents.prepare(wanted.format());
    try (var log = Playing.record(desk, folder)) {
      Playing.document(desk, log, id, wanted, out);
    }
    desk.say("written", out);
    return ExitCode.OK;
  }

  private Wanted wanted() {
    var kind =
        DocumentKind.of(document)
            .orElseThrow(() ->
                new BadInput("bad.document", document, String.join(", ", DocumentKind.ids())));
    var format = Playing.format(out);
    var formats = Documents.formats(kind);
    if (!formats.contains(format)) {
      var possible = formats.stream().map(Format::ending).collect(Collectors.joining(", "));
      throw new BadInput("bad.formatOf", kind.id(), format.ending(), possible);
    }
    if (at < 0) {
      throw new BadInput("bad.negative", "--at");
    }
    if (at > 0 && !format.board()) {
      throw new BadInput("bad.at", format.ending());
    }
    return new Wanted(kind, format, at, notes, Locale.of(desk.language()));
  }
}
