"""Changes to the specification that make it false: dropped hypotheses, flipped inequalities, broken counterexamples."""

from typing import NamedTuple


class Mutant(NamedTuple):
    """One textual change; the module named must then fail to type-check."""

    name: str
    changed: str
    old: str
    new: str
    failing: str = ""
    """The module that must fail, where it is not the one changed."""
    told: str = ""
    """What Agda must say; where this is empty, that two terms or types differ."""


POOL, FOLD, BASE = "Butterfly.Pool.Properties", "Butterfly.Pool.Fold", "Butterfly.Pool.Base"
ERROR, RETENTION, SKIPPING = (f"Butterfly.{name}.Properties" for name in ("Error", "Retention", "Skipping"))
CONVEXITY, ANGLE, COST, MEDIAN = (f"Butterfly.{name}.Properties" for name in ("Convexity", "Angle", "Cost", "Median"))
DIVERGENCE, LOGARITHM = (f"Butterfly.{name}.Properties" for name in ("Divergence", "Logarithm"))
LOG_SUM_EXP, SOLUTIONS = "Butterfly.Convexity.LogSumExp", "Butterfly.Median.Solutions"
MUTANTS = [
    Mutant("range flipped", POOL, "(∀ i → x i y ≤ hi) → fused x y ≤ hi", "(∀ i → x i y ≤ hi) → hi ≤ fused x y"),
    Mutant("range without its hypothesis", POOL, "(∀ i → lo ≤ x i y) → lo", "(∀ i → x i y ≤ x i y) → lo"),
    Mutant("monotone flipped", POOL, "→ fused x y ≤ fused x′ y", "→ fused x′ y ≤ fused x y"),
    Mutant("influence of the other sign", POOL, "(weight w i · (z y - x i y))\n", "(weight w i · (x i y - z y))\n"),
    Mutant("influence below the weight", POOL, "probability (p j)))) ≤ weight w i", "probability (p j)))) ≤ 0#"),
    Mutant("a Hessian of ones", POOL, "- fused x y) ≈ 0#", "- fused x y) ≈ 1#"),
    Mutant("weights of any sign", BASE, "weight-≥0 : ∀ i → 0# ≤ weight i", "weight-≥0 : ∀ (i : Fin n) → 0# ≤ 0#", POOL),
    Mutant("weights that sum to nothing", BASE, "semiring n weight ≈ 1#", "semiring n weight ≈ 0#", POOL),
    Mutant("distributions of any sign", BASE, "≥0 : ∀ y → 0# ≤ probability y", "≥0 : ∀ (y : Fin d) → 0# ≤ 0#", POOL),
    Mutant("merge that forgets a side", BASE, "state (λ y → s y + t y) (v + w)", "state (λ y → s y) (v + w)"),
    Mutant("lift that forgets the weight", BASE, "state (λ y → w · x y) w", "state (λ y → x y) w", FOLD),
    Mutant(
        "order without rearrangement", FOLD,
        "∀ s t → arrivals s ↭ arrivals t →",
        "∀ s t → arrivals s ↭ arrivals s →",
    ),
    Mutant("finish of weight zero", FOLD, "(0# < State.weight s)", "(0# ≤ State.weight s)"),
    Mutant("failed workers still count", FOLD, "≈ (mix n (alive-weight alive w) x y", "≈ (mix n w x y"),
    Mutant(
        "affine bound flipped", ERROR,
        "distance M (fused w worker) ≤ weighted n (weight w) (λ i → distance M (worker i))",
        "weighted n (weight w) (λ i → distance M (worker i)) ≤ distance M (fused w worker)",
    ),
    Mutant("optimal without its hypothesis", ERROR, "distance M F-optimal ≤ distance M (worker j) →", "M ≡ M →"),
    Mutant("a range of what is not fused", ERROR, "Within-range worker F →\n", "Within-range worker M →\n"),
    Mutant(
        "accurate workers counted as bad", ERROR,
        "D · sum n (λ i → when (not (accurate i))",
        "D · sum n (λ i → when ((accurate i))",
    ),
    Mutant(
        "diversity of the other sign", ERROR,
        "       - weighted n (weight w) (λ i → squared",
        "       + weighted n (weight w) (λ i → squared",
    ),
    Mutant("ensemble with the wrong share", RETENTION, "((1# - weight w i) · E) ≈", "((1# + weight w i) · E) ≈"),
    Mutant("a worse specialist improves", RETENTION, "→ E ≤ accuracy (correct i) →", "→ accuracy (correct i) ≤ E →"),
    Mutant("Jensen flipped", RETENTION, "slope a · (x - a))\n", "slope a · (a - x))\n"),
    Mutant(
        "margin without its hypothesis", RETENTION,
        "(λ i → when (not (A i)) (weight w i)) < sum",
        "(λ i → when (not (A i)) (weight w i)) ≤ sum",
    ),
    Mutant(
        "skipping gains at most what ran", SKIPPING,
        "(probability F-S)) ≤ skipped-weight",
        "(probability F-S)) ≤ 0#",
    ),
    Mutant("greedy token without a gap", SKIPPING, "skipped-weight < (run-weight ·", "0# < (run-weight ·"),
    Mutant("a sequence costs one step", SKIPPING, "≤ total-allowed T δ (length h)", "≤ δ (length h)"),
    Mutant(
        "a path costs its first step", SKIPPING,
        "δ h + weighted d (probability (k h)) (λ y → along-the-path T k δ (y ∷ h))",
        "δ h",
    ),
    Mutant(
        "what was run told by the whole path", SKIPPING,
        "≤ along-the-path T F-S skipped h",
        "≤ along-the-path T whole skipped h",
    ),
    Mutant(
        "vectors bounded below", CONVEXITY,
        "Vectors-bounded-above f B = ∀ x → f x ≤ B",
        "Vectors-bounded-above f B = ∀ x → B ≤ f x",
    ),
    Mutant(
        "margins that only balance", "Butterfly.Model.Properties",
        "(weight (gate x) j))\n      < sum n",
        "(weight (gate x) j))\n      ≤ sum n",
    ),
    Mutant(
        "every gradient zero", "Butterfly.Gradient.Polynomial",
        "; reverse = λ {A} {B} f x c a → over B (λ b → back (f b) x (c b) a)",
        "; reverse = λ {A} {B} f x c a → 0#",
    ),
    Mutant(
        "every derivative zero", "Butterfly.Gradient.Polynomial",
        "; derivative = λ f x v b → forward (f b) x v",
        "; derivative = λ f x v b → 0#",
    ),
    Mutant(
        "a reverse that is no adjoint", "Butterfly.Gradient.Base",
        "inner B (derivative f x v) c ≈ inner A v (reverse f x c)",
        "inner B (derivative f x v) c ≈ inner B (derivative f x v) c",
        "Butterfly.Gradient.Unique",
    ),
    Mutant(
        "a rate of any size", "Butterfly.Gradient.Unique",
        "(t · t) · K)\n",
        "t · K)\n",
    ),
    Mutant(
        "bounds that are not least", "Butterfly.Median.Existence",
        "(∀ C → (∀ x → P x → x ≤ C) → s ≤ C)",
        "(∀ C → (∀ x → P x → x ≤ C) → C ≤ C)",
    ),
    Mutant(
        "everything smooth", "Butterfly.Smooth.Extensional",
        "    { Smooth = Respects",
        "    { Smooth = λ _ → ⊤",
    ),
    Mutant(
        "bounded below suffices", CONVEXITY,
        "Bounded-above f B = ∀ x → f x ≤ B",
        "Bounded-above f B = ∀ x → B ≤ f x",
    ),
    Mutant(
        "convex for no share", CONVEXITY,
        "Convex f = ∀ s x y → 0# ≤ s → s ≤ 1# →",
        "Convex f = ∀ s x y → s ≤ 0# → s ≤ 1# →",
    ),
    Mutant("a sharper angle", ANGLE, "((1# - two · e) · (a · b)) ≤ dot d x y", "((1# - e) · (a · b)) ≤ dot d x y"),
    Mutant(
        "the other worker of any accuracy", ANGLE,
        "→ squared-distance d M y ≤ (e · (c · c)) →",
        "→ squared-distance d M x ≤ (e · (c · c)) →",
    ),
    Mutant("fusion takes no time", COST, "≤ (((1# + δ) + η) · T)", "≤ ((1# + δ) · T)"),
    Mutant("communication of three ways", COST, "≡ k *ₙ (d *ₙ (L *ₙ 2))", "≡ k *ₙ (d *ₙ (L *ₙ 3))"),
    Mutant("weight need not suffice", "Butterfly.Model.Properties", "τ ≤ (weight (gate x) i · α)", "τ ≤ α"),
    Mutant("fusion accurate below its threshold", "Butterfly.Model.Refuted", "(3 / 4)", "(1 / 2)"),
    Mutant(
        "the gate pulls nothing back", "Butterfly.Gradient.Properties",
        "(reverse gate θ (λ i → pulled-back θ (left i)) a\n         + ",
        "(",
    ),
    Mutant(
        "a product rule of one term", "Butterfly.Gradient.Polynomial",
        "back (p ⊠ q) x c a = back p x (c · evaluate q x) a + back q x (c · evaluate p x) a",
        "back (p ⊠ q) x c a = back p x (c · evaluate q x) a",
    ),
    Mutant(
        "one worker: the formula holds", "Butterfly.Gradient.Refuted",
        "constant (2 / 1) ⊠ coordinate tt",
        "constant (1 / 1) ⊠ coordinate tt",
    ),
    Mutant(
        "a class that copies the model", "Butterfly.Error.Refuted",
        "wrong = 0# ▹ 1# ▹ none",
        "wrong = 1# ▹ 0# ▹ none",
    ),
    Mutant(
        "another fused distribution", "Butterfly.Pool.Refuted",
        "(counted (104 ▹ 64 ▹ 76 ▹ none) 243",
        "(counted (76 ▹ 64 ▹ 104 ▹ none) 243",
    ),
    Mutant("both workers wrong", "Butterfly.Retention.Refuted", "(4 ▹ 3 ▹ 3 ▹ none)", "(3 ▹ 4 ▹ 3 ▹ none)"),
    Mutant(
        "Byzantine workers do not count", MEDIAN,
        "(lying-weight + τ) < ((1# - lying-weight) · φ t) → u",
        "τ < ((1# - lying-weight) · φ t) → u",
    ),
    Mutant("ReLU without its corner", "Butterfly.Smooth.Congruence", "... | no _ = 0#", "... | no _ = x"),
    Mutant(
        "a path without rearrangement", "Butterfly.Path.Properties",
        "(∀ x → arrivals (at x s) ↭ arrivals (at x t)) → Positive s →\n  fused-model s",
        "(∀ x → arrivals (at x s) ↭ arrivals (at x s)) → Positive s →\n  fused-model s",
    ),
    Mutant(
        "an identity without the normaliser", DIVERGENCE,
        "(λ i → KL M (p i)) + log Z)",
        "(λ i → KL M (p i)) - log Z)",
    ),
    Mutant("a normaliser above one", DIVERGENCE, "probability (p i) y) → Z ≤ 1#", "probability (p i) y) → 1# ≤ Z"),
    Mutant(
        "log-loss under a negative measure", LOGARITHM,
        "(∀ s → 0# ≤ measure s) →",
        "(∀ s → measure s ≤ 0#) →",
    ),
    Mutant(
        "a logarithm below another line", "Butterfly.Logarithm.Base",
        "Logarithm.log L x ≤ (x - 1#)",
        "Logarithm.log L x ≤ (x + 1#)",
        LOGARITHM,
    ),
    Mutant(
        "log-sum-exp below its chords flipped", LOG_SUM_EXP,
        "≤ (s · log-sum-exp x + (1# - s) · log-sum-exp y)",
        "≤ (s · log-sum-exp y + (1# - s) · log-sum-exp x)",
    ),
    Mutant(
        "affine at weights of any size", LOG_SUM_EXP,
        "weight w first ≈ weight w (next first) → ∀ β",
        "weight w first ≈ weight w first → ∀ β",
    ),
    Mutant(
        "an influence that need not rise", SOLUTIONS,
        "q-positive : ∀ x y → 0# < q x y",
        "q-positive : ∀ (x y : Carrier) → 0# < 1#",
    ),
    Mutant(
        "solutions of other equations", SOLUTIONS,
        "pull w x u ≈ 0# → pull w x v ≈ 0# → u ≈ v",
        "pull w x u ≈ 0# → pull w x v ≈ 1# → u ≈ v",
    ),
    Mutant("outputs that fall", SOLUTIONS, "(∀ i → x i ≤ y i) → pull w x u", "(∀ i → y i ≤ x i) → pull w x u"),
    Mutant("halves that are wholes", "Butterfly.Median.Bisection", "half = two ⁻¹", "half = two"),
    Mutant(
        "roots of another square", "Butterfly.Median.Root",
        "(r t · r t) ≈ (1# + t · t)) where",
        "(r t · r t) ≈ (t · t)) where",
    ),
    Mutant(
        "an implicit function of what need not rise", "Butterfly.Smooth.Base",
        "Smooth q → (∀ z → 0# < q z) →",
        "Smooth q → (∀ (z : Bool ⊎ A → Carrier) → 0# < 1#) →",
        "Butterfly.Smooth.Extensional",
    ),
    Mutant(
        "a numerator that is the fraction", "Butterfly.Smooth.Extensional",
        "numerator x = ℚ.positive x ⊖ 0 /1+ 0",
        "numerator x = x",
    ),
    Mutant(
        "softmax where other scores rise too", "Butterfly.Softmax.Properties",
        "(∀ i v → same d y v ≡ false → z i v ≈ z′ i v)",
        "(∀ i v → same d y v ≡ false → z i v ≤ z′ i v)",
    ),
    Mutant(
        "a statement for a theorem", "Butterfly.Index",
        "proves (quote Butterfly.Error.Properties.error-of-affine)",
        "proves (quote Butterfly.Model.Base.Fusion-correct)",
        told="it is no theorem",
    ),
    Mutant(
        "a theorem for a refutation", "Butterfly.Index",
        "refutes (quote Butterfly.Error.Refuted.bare-bound-is-false)",
        "refutes (quote Butterfly.Error.Properties.error-of-affine)",
        told="it is no negation",
    ),
    Mutant(
        "a claim for its refutation", "Butterfly.Index",
        "refutes (quote Butterfly.Pool.Refuted.log-pool-is-not-monotone)",
        "refutes (quote Butterfly.Pool.Refuted.Log-monotone)",
        told="it is no negation",
    ),
    Mutant(
        "an index of a theorem that is not there", "Butterfly.Index",
        "Properties.error-of-affine)",
        "Properties.error-of-convex)",
        told="Not in scope",
    ),
]  # fmt: skip
