/** What was spent, by estimate: by day, month and project, against the budget and the price table. */
package thumbsmith.spending;
