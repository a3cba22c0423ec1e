package id.gladi.ui.review;

import id.gladi.app.StorageException;
import id.gladi.core.Text;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Who does the work of the review screen.
 *
 * @param keeping writes down what people type, one thing after another, and never waits for a
 *     document
 * @param files reads and writes documents, one thing after another
 * @param pages makes and draws pages, one thing after another
 * @param ui runs on the FX thread
 * @param sentence says what a failure of the record means
 * @param failures told of what nobody expected
 */
public record ReviewHands(
    Executor keeping,
    Executor files,
    Executor pages,
    Executor ui,
    Function<StorageException, Text> sentence,
    Consumer<Throwable> failures) {}
