/** The Create screen: what a thumbnail is to be made from, what that costs, and the jobs that come of it. */
package thumbsmith.create;
