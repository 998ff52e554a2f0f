package thumbsmith.job;

/**
 * Which step of its chain a job is.
 *
 * @param step from 1
 * @param of how many steps the chain has
 */
public record StepOf(int step, int of) {}
