{-# OPTIONS --safe --cubical #-}

-- Every clause of the ledger, by id: `index` has those with a definition or theorem here, `unsupported` the others,
-- each with the reason. The theorems are quoted, so that an entry whose theorem does not exist does not type-check.
--
-- `proves` and `refutes` speak of the clause as the catalogue titles it, for the pools named (none named: whatever
-- the pool). `defines` says that the clause is a statement of types. `part` says that the theorem is less than the
-- clause, and its scope says what is missing: a part earns no verdict of its own.

module Butterfly.Index where

open import Butterfly.Claim.Base
open import Butterfly.Logic.Base using (List; []; _∷_; ⊤)

import Butterfly.Angle.Properties
import Butterfly.Convexity.LogSumExp
import Butterfly.Convexity.Properties
import Butterfly.Cost.Properties
import Butterfly.Divergence.Properties
import Butterfly.Drafting.Properties
import Butterfly.Drafting.Refuted
import Butterfly.Drafting.Sampler
import Butterfly.Error.Properties
import Butterfly.Error.Refuted
import Butterfly.Gradient.Polynomial
import Butterfly.Gradient.Properties
import Butterfly.Gradient.Refuted
import Butterfly.Gradient.Unique
import Butterfly.Logarithm.Properties
import Butterfly.Median.Bisection
import Butterfly.Median.Existence
import Butterfly.Median.Properties
import Butterfly.Median.Root
import Butterfly.Median.Smooth
import Butterfly.Median.Solutions
import Butterfly.Model.Base
import Butterfly.Model.Properties
import Butterfly.Model.Refuted
import Butterfly.Monoid.Properties
import Butterfly.Path.Properties
import Butterfly.Pool.Fold
import Butterfly.Pool.Properties
import Butterfly.Pool.Refuted
import Butterfly.Retention.Properties
import Butterfly.Retention.Refuted
import Butterfly.Skipping.Properties
import Butterfly.Smooth.Congruence
import Butterfly.Smooth.Extensional
import Butterfly.Smooth.Properties
import Butterfly.Softmax.Properties

index : List Entry
index =
  entry "D1.1" part (quote Butterfly.Model.Base.Model)
    "" "the type alone; that a given model's graph is smooth is read from the graph" ∷
  entry "D1.2" part (quote Butterfly.Model.Base.Capability)
    "" "the type alone; a dataset and its grader are data" ∷
  entry "P-smooth" proves (quote Butterfly.Smooth.Properties.linear-pool-smooth)
    "LatentMean LinearPool" "from the closure laws of smooth functions, in outputs and in weights on the simplex" ∷
  entry "P-smooth" part (quote Butterfly.Smooth.Properties.log-pool-smooth)
    "" "LogPool, where a smooth exp is given" ∷
  entry "P-smooth" part (quote Butterfly.Smooth.Properties.log-sum-exp-smooth)
    "" "LogSumExpPool, where smooth exp and log are given" ∷
  entry "P-smooth" part (quote Butterfly.Smooth.Congruence.relu-is-not-smooth)
    "" "the closure laws do not call everything smooth" ∷
  entry "P-smooth" part (quote Butterfly.Median.Smooth.smooth-median-smooth)
    "" "SmoothMedian: whatever solves its equation is smooth, by laws of roots and implicit functions" ∷
  entry "P-smooth" part (quote Butterfly.Smooth.Extensional.numerator-is-not-smooth)
    "" "nor do the laws of roots and implicit functions" ∷
  entry "P-mono/score" proves (quote Butterfly.Pool.Properties.monotone)
    "LatentMean LinearPool" "weights that do not read the outputs" ∷
  entry "P-mono/score" proves (quote Butterfly.Softmax.Properties.log-pool-monotone)
    "LogPool" "after its softmax, for every exp that is positive and does not fall" ∷
  entry "P-mono/probability" proves (quote Butterfly.Pool.Properties.monotone)
    "" "the linear pool, weights that do not read the outputs" ∷
  entry "P-mono/log" refutes (quote Butterfly.Pool.Refuted.log-pool-is-not-monotone)
    "" "two workers at equal weights" ∷
  entry "P-mono/confidence" refutes (quote Butterfly.Pool.Refuted.confidence-is-not-monotone)
    "" "weights that are the largest probabilities" ∷
  entry "P-robust/crash" proves (quote Butterfly.Pool.Fold.fusion-of-survivors)
    "LatentMean LinearPool LogPool" "the fold over the survivors is the renormalised mean of the survivors" ∷
  entry "P-robust/crash" part (quote Butterfly.Monoid.Properties.failed-workers-are-not-read)
    "" "every pool: the state of a failed worker is not read" ∷
  entry "P-robust/lying" proves (quote Butterfly.Pool.Properties.influence-bounded)
    "LinearPool" "in total variation, at most the worker's weight" ∷
  entry "T2.1" proves (quote Butterfly.Error.Properties.partition-of-unity)
    "LatentMean LinearPool" "every norm; the decomposition's fusion also reads the input" ∷
  entry "T2.1" part (quote Butterfly.Pool.Properties.distribution-preserved)
    "" "the decomposition says distributions where its workers do" ∷
  entry "T2.1" part (quote Butterfly.Smooth.Properties.gated-fusion-smooth)
    "" "smooth weights and workers make a smooth decomposition" ∷
  entry "C2.2" part (quote Butterfly.Angle.Properties.accurate-workers-agree)
    "" "what accuracy forbids: see N5" ∷
  entry "S3.1/types" defines (quote Butterfly.Model.Base.Fusion)
    "" "Model, Capability, Worker, Fusion and Fusion-correct" ∷
  entry "S3.1/fusion_correct" refutes (quote Butterfly.Model.Refuted.fusion-correct-is-false-at-least)
    "" "high accuracy as a probability of at least 3/4" ∷
  entry "S3.1/fusion_correct" refutes (quote Butterfly.Model.Refuted.fusion-correct-is-false-most-probable)
    "" "high accuracy as the largest probability" ∷
  entry "S3.1/fusion_correct" part (quote Butterfly.Model.Properties.correct-if-all-accurate)
    "" "holds where every worker is accurate" ∷
  entry "S3.1/fusion_correct" part (quote Butterfly.Model.Properties.correct-if-weight-suffices)
    "" "holds where the worker's weight carries its answer" ∷
  entry "S3.1/fusion_correct" part (quote Butterfly.Model.Properties.correct-if-margins-outweigh)
    "" "holds where the weighted margins of those that know outweigh the others" ∷
  entry "D3.1/linear" proves (quote Butterfly.Pool.Properties.second-difference-is-zero)
    "LatentMean LinearPool LogPool" "every second difference is zero; LogPool before its softmax" ∷
  entry "D3.1/convex" proves (quote Butterfly.Convexity.LogSumExp.convex)
    "LogSumExpPool" "given an exp that a log with log x ≤ x − 1 inverts" ∷
  entry "D3.1/convex" proves (quote Butterfly.Convexity.LogSumExp.not-affine)
    "LogSumExpPool" "two workers at equal weights, given the same" ∷
  entry "D3.1/convex" part (quote Butterfly.Smooth.Properties.log-sum-exp-smooth)
    "" "smooth, where exp and log are" ∷
  entry "D3.1/convex" part (quote Butterfly.Convexity.Properties.convex-and-bounded-is-constant)
    "" "what such a pool cannot also be: tolerant of lies (N4)" ∷
  entry "L3.2/as-written" refutes (quote Butterfly.Gradient.Refuted.as-written-is-false)
    "" "polynomial workers and loss" ∷
  entry "L3.2/repaired" proves (quote Butterfly.Gradient.Properties.gradient-of-fused-loss)
    "" "in every structure of derivatives and their adjoints" ∷
  entry "L3.2/repaired" part (quote Butterfly.Gradient.Polynomial.polynomials)
    "" "polynomial maps are such a structure" ∷
  entry "L3.2/repaired" part (quote Butterfly.Gradient.Unique.derivative-is-unique)
    "" "over a field a lawful structure has no other derivative" ∷
  entry "L3.2/repaired" part (quote Butterfly.Gradient.Unique.gradient-of-identity)
    "" "so no lawful structure calls every gradient 0" ∷
  entry "T7.1/bare" refutes (quote Butterfly.Error.Refuted.bare-bound-is-false)
    "" "a class of fusions that ignore the workers" ∷
  entry "T7.1/optimal" proves (quote Butterfly.Error.Properties.error-with-optimal)
    "" "given that the best fusion is at least as good as one worker" ∷
  entry "T7.1/range" proves (quote Butterfly.Error.Properties.error-within-range)
    "LatentMean LinearPool" "every norm that reads absolute values" ∷
  entry "T7.1/range" part (quote Butterfly.Error.Properties.mix-within-range)
    "" "the weighted mean stays within the range" ∷
  entry "T7.1/affine" proves (quote Butterfly.Error.Properties.error-of-affine)
    "LatentMean LinearPool" "every norm" ∷
  entry "T7.1/affine" proves (quote Butterfly.Error.Properties.diversity-identity)
    "LatentMean LinearPool" "the identity in squared distances" ∷
  entry "T7.1/log" proves (quote Butterfly.Divergence.Properties.kl-of-log-pool)
    "LogPool" "for every log with log(xy) = log x + log y, workers' probabilities positive" ∷
  entry "T7.1/log" proves (quote Butterfly.Divergence.Properties.normaliser-≤1)
    "LogPool" "Z ≤ 1, where log x ≤ x − 1 too" ∷
  entry "T7.2/argmax" refutes (quote Butterfly.Retention.Refuted.argmax-retention-is-false)
    "" "two workers, two samples" ∷
  entry "T7.2/soft" proves (quote Butterfly.Retention.Properties.soft-retention)
    "LinearPool" "constant weights" ∷
  entry "T7.2/soft" proves (quote Butterfly.Retention.Properties.specialist-gain)
    "LinearPool" "the corollary" ∷
  entry "T7.2/soft-gate" refutes (quote Butterfly.Retention.Refuted.gated-equality-is-false)
    "" "two workers, two samples" ∷
  entry "T7.2/logloss" proves (quote Butterfly.Logarithm.Properties.fused-log-loss)
    "LinearPool" "for every log with log(xy) = log x + log y and log x ≤ x − 1" ∷
  entry "T7.2/logloss" part (quote Butterfly.Retention.Properties.jensen)
    "" "every concave score with a supergradient" ∷
  entry "T7.2/margin" proves (quote Butterfly.Retention.Properties.margin-certificate)
    "LinearPool" "margins in probability" ∷
  entry "T7.3" proves (quote Butterfly.Cost.Properties.latency)
    "" "given that the workers run in parallel and are balanced" ∷
  entry "T7.4" proves (quote Butterfly.Cost.Properties.closed-form)
    "LatentMean" "latents of d numbers each way" ∷
  entry "T7.4" part (quote Butterfly.Cost.Properties.one-more-worker)
    "" "each worker adds the same" ∷
  entry "N1" proves (quote Butterfly.Pool.Fold.fusion-in-any-order-and-grouping)
    "LatentMean LinearPool LogPool" "over the real numbers' algebra; rounding is N6" ∷
  entry "N1" proves (quote Butterfly.Pool.Fold.fold-is-batched)
    "LatentMean LinearPool LogPool" "the fold is the batched form" ∷
  entry "N1" part (quote Butterfly.Monoid.Properties.any-order-and-grouping)
    "" "every pool whose states are a commutative monoid" ∷
  entry "N1" part (quote Butterfly.Path.Properties.permuted-workers)
    "" "a path between the fused models" ∷
  entry "N1" part (quote Butterfly.Path.Properties.carried-proof)
    "" "a proof about one fused model carried to the other" ∷
  entry "N2" proves (quote Butterfly.Skipping.Properties.skipping-gains-at-most)
    "LinearPool" "total variation, one direction" ∷
  entry "N2" proves (quote Butterfly.Skipping.Properties.skipping-loses-at-most)
    "LinearPool" "total variation, the other direction" ∷
  entry "N2" proves (quote Butterfly.Skipping.Properties.greedy-token-unchanged)
    "LinearPool" "the greedy token" ∷
  entry "N2" proves (quote Butterfly.Skipping.Properties.sequence-distances-add)
    "LinearPool" "over a sequence the distances add" ∷
  entry "N2" proves (quote Butterfly.Skipping.Properties.sequence-gains-at-most)
    "LinearPool" "under a gate: at most the expected sum of 1 − W along the path of the whole fusion" ∷
  entry "N2" proves (quote Butterfly.Skipping.Properties.sequence-loses-at-most)
    "LinearPool" "the other direction, along the path of what was run" ∷
  entry "N3" part (quote Butterfly.Median.Properties.survives-from-above)
    "" "the honest range bounds every u whose residual is at most τ" ∷
  entry "N3" part (quote Butterfly.Median.Properties.survives-from-below)
    "" "the same from below" ∷
  entry "N3" part (quote Butterfly.Median.Root.bounded)
    "" "ψ(t) = t/√(1 + t²) is such an influence, given the roots" ∷
  entry "N3" part (quote Butterfly.Median.Bisection.nearly-solved)
    "" "some u has a residual of at most (hi − lo)/2ᴺ, for every N" ∷
  entry "N3" part (quote Butterfly.Median.Existence.solution-exists)
    "" "a u without a residual, in a field without gaps; no such field is built here" ∷
  entry "N3" part (quote Butterfly.Median.Solutions.unique)
    "" "no two solutions, where the influence rises, as ψ does" ∷
  entry "N3" part (quote Butterfly.Median.Solutions.monotone)
    "" "a solution does not fall when an output rises" ∷
  entry "N3" part (quote Butterfly.Median.Solutions.shift-equivariant)
    "" "a solution moves with all outputs" ∷
  entry "N3" part (quote Butterfly.Median.Smooth.smooth-median-smooth)
    "" "a solution is smooth, by laws of roots and implicit functions" ∷
  entry "N4" proves (quote Butterfly.Convexity.Properties.convex-and-bounded-is-constant)
    "" "over every ordered field, of one number" ∷
  entry "N4" proves (quote Butterfly.Convexity.Properties.vectors-convex-and-bounded-is-constant)
    "" "of vectors, along every line" ∷
  entry "N5" proves (quote Butterfly.Angle.Properties.accurate-workers-agree)
    "" "with the norms given as numbers, free of roots" ∷
  entry "N7" proves (quote Butterfly.Drafting.Sampler.sampler-exact)
    "" "one token, over every ordered field" ∷
  entry "N7" proves (quote Butterfly.Drafting.Properties.sequences-exact)
    "" "every sequence, in rounds of any length" ∷
  entry "N7" proves (quote Butterfly.Drafting.Properties.kept-with-the-weight)
    "LinearPool" "a token is kept with probability at least the worker's weight" ∷
  entry "N7" proves (quote Butterfly.Drafting.Properties.kept-is-overlap)
    "" "that probability is 1 − TV(F, p)" ∷
  entry "N7" proves (quote Butterfly.Drafting.Properties.tokens-at-least)
    "" "a round yields at least 1 + w + … + w^γ tokens in expectation" ∷
  entry "N7" part (quote Butterfly.Drafting.Properties.floor-closed)
    "" "(1 − w)(1 + w + … + w^γ) = 1 − w^(γ+1)" ∷
  entry "N7/raw" refutes (quote Butterfly.Drafting.Refuted.raw-acceptance-is-false)
    "" "two tokens, drawn at temperature 1/2" ∷
  []

-- Each claim is what its standing says: theorems where it proves, negations where it refutes.

claims : ⊤
claims = judged index

unsupported : List Absence
unsupported =
  absent "D1.3" "a front of measured retention against parameters" ∷
  absent "A1.2/base" "measured on data" ∷
  absent "A1.2/budget" "measured on the split" ∷
  absent "A1.2/workers" "measured on data" ∷
  absent "A1.2/fused" "measured on data" ∷
  absent "A1.2/control" "measured on data" ∷
  absent "J1.3a" "a schema decides it" ∷
  absent "J1.3b" "a schema decides it" ∷
  absent "A4.1" "a procedure over a trained model" ∷
  absent "D4.1" "a statistical test on data" ∷
  absent "A5.1" "a procedure over a trained model" ∷
  absent "A5.2" "a procedure over a trained model" ∷
  absent "A6.1" "the outcome of training" ∷
  absent "A6.2" "the outcome of training" ∷
  absent "N6" "floating-point numbers are not specified here" ∷
  []
