package id.gladi.ui.session;

import id.gladi.fixture.QuickHands;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/// What is to be seen in the window.
///
/// @param pictures keeps what is looked at
record Screen(Scene scene, Pictures pictures) {
  private static final int PATIENCE = 10;

  /// Keeps pictures of the window, the first time that something is called so.
  void look(String name) {
    pictures.take(scene, name);
  }

  /// The same for the form that is open, called after the first question that has a name.
  void lookAtForm() {
    if (pictures.wanted()) {
      var field = now(() -> Optional.ofNullable(question(scene.getRoot()))).orElse("isian");
      look("isian-" + field.replaceAll("form\\.|\\.[^.]*$", ""));
    }
  }

  private static @Nullable String question(Node node) {
    var id = node.getId();
    if (!node.isVisible()) {
      return null;
    }
    if (id != null && id.startsWith("form.")) {
      return id;
    }
    if (node instanceof Parent parent) {
      for (var child : parent.getChildrenUnmodifiable()) {
        var found = question(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /// A node in view, by its id, whatever signs the id has in it.
  Optional<Node> find(String id) {
    return now(() -> Optional.ofNullable(find(scene.getRoot(), id)));
  }

  private static @Nullable Node find(Node node, String id) {
    if (!node.isVisible()) {
      return null;
    }
    if (id.equals(node.getId())) {
      return node;
    }
    if (node instanceof Parent parent) {
      for (var child : parent.getChildrenUnmodifiable()) {
        var found = find(child, id);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /// A node that comes into view and can be used.
  Node await(String id) {
    until("there is no " + id, () -> find(id).filter(node -> !node.isDisabled()).isPresent());
    return find(id).orElseThrow();
  }

  void awaitGone(String id) {
    until("there is still " + id, () -> find(id).isEmpty());
  }

  @Nullable Node focus() {
    return now(() -> Optional.ofNullable(scene.getFocusOwner())).orElse(null);
  }

  static void until(String otherwise, Callable<Boolean> done) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, done);
    } catch (TimeoutException e) {
      throw new AssertionError(otherwise, e);
    }
    QuickHands.settle();
  }

  static <T> T now(Callable<T> question) {
    try {
      return WaitForAsyncUtils.asyncFx(question).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
