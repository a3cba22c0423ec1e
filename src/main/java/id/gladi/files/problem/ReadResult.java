package id.gladi.files.problem;

import java.util.List;
import java.util.function.Function;

/** What came out of reading a file: a value, or everything that is wrong with it. */
public sealed interface ReadResult<T> {
  /** The file was read. */
  record Read<T>(T value) implements ReadResult<T> {}

  /** The file was not read; problems in reading order, at least one. */
  record Faulty<T>(List<Problem> problems) implements ReadResult<T> {
    public Faulty {
      problems = problems.stream().sorted(Problem.IN_ORDER).toList();
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a faulty file has a problem");
      }
    }
  }

  /** Every problem; empty when the file was read. */
  default List<Problem> problems() {
    return switch (this) {
      case Read<T>(var _) -> List.of();
      case Faulty<T>(var problems) -> problems;
    };
  }

  /** Goes on with the value, or keeps the problems. */
  default <R> ReadResult<R> then(Function<T, ReadResult<R>> next) {
    return switch (this) {
      case Read<T>(var value) -> next.apply(value);
      case Faulty<T>(var problems) -> new Faulty<>(problems);
    };
  }
}
