// Kinds of words by what they are written beside: GloVe's vectors in 64 kinds of up to 16 groups each, so that words which
// are used alike ("carabiner", "harness") tell the same. Written without chance, so that it is the same everywhere.
const KINDS = 64;
const GROUPS = 16;
/** How many of the usual words are put into kinds, and by how many of them the kinds are found. */
const WORDS = 60_000;
const SAMPLE = 20_000;
const SAMPLE_OF_KIND = 3_000;
const DIMENSIONS = 100;

/** The number of the group of every usual word. */
export const kindsOfWords = (glove) => {
  const usual = glove.words.filter((word) => /^[a-z][a-z']+$/.test(word)).slice(0, WORDS);
  const points = usual.map((word) => unit(Float64Array.from(glove.vectors[word].slice(0, DIMENSIONS))));
  const kindOf = nearestOf(points.slice(0, SAMPLE), KINDS, 12);
  const members = Array.from({ length: KINDS }, () => []);
  points.forEach((point, at) => members[kindOf(point)].push(at));
  const kinds = new Map();
  members.forEach((list, kind) => {
    const sample = list.slice(0, SAMPLE_OF_KIND).map((at) => points[at]);
    const groupOf = nearestOf(sample, Math.max(1, Math.min(GROUPS, list.length)), 10);
    for (const at of list) kinds.set(usual[at], kind * GROUPS + groupOf(points[at]));
  });
  return kinds;
};

/** Finds `count` centres by spherical k-means, the first ones far apart in the list; tells the nearest one of a point. */
const nearestOf = (points, count, rounds) => {
  let centres = Array.from({ length: count }, (_, at) => points[Math.floor((at * points.length) / count)].slice());
  const nearest = (point) => {
    let best = 0;
    let most = -Infinity;
    centres.forEach((centre, at) => {
      let closeness = 0;
      for (let each = 0; each < centre.length; each += 1) closeness += centre[each] * point[each];
      if (closeness > most) [best, most] = [at, closeness];
    });
    return best;
  };
  for (let round = 0; round < rounds; round += 1) {
    const sums = centres.map((centre) => new Float64Array(centre.length));
    for (const point of points) {
      const sum = sums[nearest(point)];
      for (let each = 0; each < sum.length; each += 1) sum[each] += point[each];
    }
    centres = sums.map((sum, at) => (sum.some((each) => each !== 0) ? unit(sum) : centres[at]));
  }
  return nearest;
};

const unit = (vector) => {
  const length = Math.sqrt(vector.reduce((sum, each) => sum + each * each, 0)) || 1;
  return vector.map((each) => each / length);
};
