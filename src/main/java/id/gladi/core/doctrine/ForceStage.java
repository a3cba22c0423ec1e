package id.gladi.core.doctrine;

import id.gladi.core.Text;

/**
 * A stage of force of Perkap 1/2009 article 5(1).
 *
 * @param number 1–6; 6 (firearms) is closed in every exercise
 * @param meets the behaviour it answers, article 7(2)
 * @param report true when a written report is due (stages 4–6)
 * @param open false when the stage may not be chosen in an exercise
 */
public record ForceStage(
    int number, Text name, Text meets, boolean report, boolean open, Citation source) {}
