{-# OPTIONS --safe --cubical-compatible #-}

-- The records of the specification that the Python package mirrors, with what Agda says each holds.

module Butterfly.Mirror.Records where

open import Butterfly.Logic.Base using (List; []; _∷_)
open import Butterfly.Mirror.Base using (Mirrored; shape)

import Butterfly.Algebra.Base
import Butterfly.Cost.Properties
import Butterfly.Gradient.Base
import Butterfly.Integer.Base
import Butterfly.Logarithm.Base
import Butterfly.Median.Properties
import Butterfly.Median.Solutions
import Butterfly.Model.Base
import Butterfly.Monoid.Base
import Butterfly.Pool.Base
import Butterfly.Pool.Properties
import Butterfly.Pool.Refuted
import Butterfly.Rational.Base
import Butterfly.Retention.Properties
import Butterfly.Smooth.Base
import Butterfly.Space.Base

records : List Mirrored
records =
  shape Butterfly.Algebra.Base.CommutativeSemiring ∷
  shape Butterfly.Algebra.Base.OrderedRing ∷
  shape Butterfly.Algebra.Base.OrderedField ∷
  shape Butterfly.Rational.Base.ℚ ∷
  shape Butterfly.Integer.Base.ℤ ∷
  shape Butterfly.Monoid.Base.CommutativeMonoid ∷
  shape Butterfly.Pool.Base.Weights ∷
  shape Butterfly.Pool.Base.Distribution ∷
  shape Butterfly.Pool.Base.State ∷
  shape Butterfly.Pool.Base.Pool ∷
  shape Butterfly.Pool.Properties.Test ∷
  shape Butterfly.Pool.Refuted.Geometric-mean ∷
  shape Butterfly.Space.Base.NormedSpace ∷
  shape Butterfly.Space.Base.AbsoluteNorm ∷
  shape Butterfly.Retention.Properties.ConcaveScore ∷
  shape Butterfly.Logarithm.Base.Logarithm ∷
  shape Butterfly.Median.Properties.BoundedInfluence ∷
  shape Butterfly.Median.Solutions.RisingInfluence ∷
  shape Butterfly.Cost.Properties.Largest ∷
  shape Butterfly.Model.Base.Model ∷
  shape Butterfly.Model.Base.Worker ∷
  shape Butterfly.Gradient.Base.ReverseDifferential ∷
  shape Butterfly.Smooth.Base.SmoothStructure ∷
  shape Butterfly.Smooth.Base.Exponential ∷
  shape Butterfly.Smooth.Base.Solving ∷
  []
