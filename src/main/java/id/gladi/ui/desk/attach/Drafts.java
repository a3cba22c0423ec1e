package id.gladi.ui.desk.attach;

import id.gladi.core.plan.Attachment;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.Command;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The attachments of an inject while its form is open: kept, renamed, taken away or added, and
 * carried out with the rest of the form as one step. FX thread only.
 */
public final class Drafts {
  private final Inject inject;
  private final ObservableList<Draft> all = FXCollections.observableArrayList(Draft::parts);
  private final ReadOnlyObjectWrapper<List<Attachment>> made = new ReadOnlyObjectWrapper<>();

  Drafts(Inject inject) {
    this.inject = inject;
    inject.attachments().forEach(attachment -> all.add(Draft.had(attachment)));
    InvalidationListener renew = _ -> made.set(all.stream().map(Draft::made).toList());
    all.addListener(renew);
    renew.invalidated(all);
  }

  Inject inject() {
    return inject;
  }

  ObservableList<Draft> all() {
    return all;
  }

  /** What the inject would carry. */
  public ReadOnlyObjectProperty<List<Attachment>> made() {
    return made.getReadOnlyProperty();
  }

  /** Whether another one may be added. */
  boolean room() {
    return all.size() < Attachment.MOST;
  }

  /** Takes a file that was read. */
  void add(List<Attachment> pages) {
    if (room()) {
      all.add(Draft.read(pages));
    }
  }

  /** What has to be done: first all is taken away that is gone or written anew. */
  public List<Command> commands() {
    var had = inject.attachments();
    var wanted = made.get();
    var commands = new ArrayList<Command>();
    had.stream()
        .filter(old -> !wanted.contains(old))
        .map(old -> new Command.Detach(inject.id(), old.name()))
        .forEach(commands::add);
    wanted.stream()
        .filter(one -> !had.contains(one))
        .map(one -> new Command.Attach(inject.id(), one))
        .forEach(commands::add);
    return commands;
  }
}
