package id.gladi.core.plan;

/**
 * What a function is expected to do.
 *
 * @param id unique in its inject
 * @param limitMinutes exercise minutes after delivery
 * @param maxStage highest fitting force stage (1–5) of Perkap 1/2009; 6 is outside the exercise
 * @param passWhen observable criterion
 * @param objective id of the objective it tests, empty when none
 */
public record ExpectedAction(
    String id,
    String function,
    String text,
    int limitMinutes,
    int maxStage,
    String passWhen,
    String objective) {}
