package id.gladi.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.gladi.app.RemarksUnreadableException;
import id.gladi.core.assess.Rating;
import id.gladi.core.review.Improvement;
import id.gladi.core.review.Remarks;
import id.gladi.core.review.Remarks.Front;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remarks as JSON and back. What an older Gladi did not write counts as blank; a member that is not
 * known is refused, so that nothing of a newer Gladi is lost by writing it again.
 */
public final class RemarksCodec {
  private static final String FORMAT = "gladi-remarks";
  private static final int VERSION = 1;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private RemarksCodec() {}

  /** The same remarks give the same bytes. */
  public static byte[] write(Remarks remarks) {
    return JSON.writeValueAsBytes(Paper.of(remarks));
  }

  /** Reads what {@link #write} wrote, today or in an older version. */
  public static Remarks read(byte[] json) {
    try {
      var paper = Objects.requireNonNull(JSON.readValue(json, Paper.class));
      if (!FORMAT.equals(paper.format) || paper.version < 1 || paper.version > VERSION) {
        throw new IllegalArgumentException(paper.format + " " + paper.version);
      }
      return paper.remarks();
    } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
      throw new RemarksUnreadableException("", String.valueOf(e.getMessage()), e);
    }
  }

  /** The text of the file. */
  private record Paper(
      @Nullable String format,
      int version,
      @Nullable Head front,
      @Nullable Map<String, String> wording,
      @Nullable List<String> hidden,
      @Nullable List<String> strengths,
      @Nullable List<String> weaknesses,
      @Nullable List<String> recommendations,
      @Nullable Map<String, Rating> ratings,
      @Nullable List<Task> plan) {
    static Paper of(Remarks remarks) {
      return new Paper(
          FORMAT,
          VERSION,
          Head.of(remarks.front()),
          new TreeMap<>(remarks.wording()),
          remarks.hidden(),
          remarks.strengths(),
          remarks.weaknesses(),
          remarks.recommendations(),
          new TreeMap<>(remarks.ratings()),
          remarks.plan().stream().map(Task::of).toList());
    }

    Remarks remarks() {
      return new Remarks(
          front == null ? Front.BLANK : front.front(),
          wording == null ? Map.of() : wording,
          list(hidden),
          list(strengths),
          list(weaknesses),
          list(recommendations),
          ratings == null ? Map.of() : ratings,
          list(plan).stream().map(Task::improvement).toList());
    }
  }

  private record Head(
      @Nullable String number,
      @Nullable String place,
      @Nullable LocalDate date,
      @Nullable String signatory,
      @Nullable List<String> letterhead,
      @Nullable String logo) {
    static Head of(Front front) {
      return new Head(
          front.number(),
          front.place(),
          front.date(),
          front.signatory(),
          front.letterhead(),
          front.logo());
    }

    Front front() {
      return new Front(
          text(number), text(place), date, text(signatory), list(letterhead), text(logo));
    }
  }

  private record Task(
      @Nullable String problem,
      @Nullable String action,
      @Nullable String owner,
      @Nullable LocalDate begins,
      @Nullable LocalDate ends,
      Improvement.@Nullable State state,
      long session) {
    static Task of(Improvement task) {
      return new Task(
          task.problem(),
          task.action(),
          task.owner(),
          task.begins(),
          task.ends(),
          task.state(),
          task.session());
    }

    Improvement improvement() {
      return new Improvement(
          text(problem),
          text(action),
          text(owner),
          begins,
          ends,
          state == null ? Improvement.State.OPEN : state,
          session);
    }
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static <T> List<T> list(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
