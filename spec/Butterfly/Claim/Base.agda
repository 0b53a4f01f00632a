{-# OPTIONS --safe --cubical-compatible #-}

-- What an entry of the index holds, and a check that Agda makes of each: what `proves` is a theorem
-- and no statement or type, and what `refutes` is a proof of a negation. That a theorem says what
-- its clause means is for a reader to judge.

module Butterfly.Claim.Base where

open import Agda.Builtin.Reflection hiding (clause)
open import Agda.Builtin.String using (String)
open import Butterfly.Logic.Base

data Standing : Set where
  proves refutes defines part : Standing

record Entry : Set where
  constructor entry
  field
    clause : String
    standing : Standing
    theorem : Name
    pools : String
    scope : String

record Absence : Set where
  constructor absent
  field
    clause : String
    reason : String

private
  -- The end of a type, after everything that it takes.

  conclusion : Term → Term
  conclusion (pi _ (abs _ t)) = conclusion t
  conclusion t = t

  refuse : Name → String → TC ⊤
  refuse n what = typeError (nameErr n ∷ strErr what ∷ [])

  judge : Standing → Name → Term → TC ⊤
  judge proves n (agda-sort _) = refuse n " does not match `proves`: it is no theorem"
  judge proves n _ = returnTC tt
  judge refutes n (def f _) =
    if primQNameEquality f (quote ¬_) then returnTC tt
    else refuse n " does not match `refutes`: it is no negation"
  judge refutes n _ = refuse n " does not match `refutes`: it is no negation"
  judge _ n _ = returnTC tt

  each : List Entry → TC ⊤
  each [] = returnTC tt
  each (entry _ s n _ _ ∷ rest) = bindTC (getType n) λ t → bindTC
    (judge s n (conclusion t)) λ _ → each rest

macro
  judged : List Entry → Term → TC ⊤
  judged claims goal = bindTC (each claims) λ _ → unify goal (con (quote tt) [])
