// Two walk through one list at once, each taking what comes next: machines of tests have two cores.
// `walker()` returns (a promise of) what one of them does with each.
export async function inTwoLanes(list, walker) {
  const rest = list.values();
  await Promise.all([0, 1].map(async () => {
    const walk = await walker();
    for (const each of rest) await walk(each);
  }));
}
