/** What is asked for, what became of it and what it cost: recipes, jobs and their states, the scheduler and its ports. */
package thumbsmith.job;
