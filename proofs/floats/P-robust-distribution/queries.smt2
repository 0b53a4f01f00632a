; butterfly prove
; P-robust/distribution: a distribution up to the bound: no entry below −b, the sum within the sum of the bounds of 1
; float-distribution: from the reals to floats
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun b () Real)
(declare-fun bounds () Real)
(declare-fun computed () Real)
(declare-fun exact () Real)
(declare-fun sum_computed () Real)
(declare-fun sum_exact () Real)
; hypothesis: N6, before
(assert (<= (+ computed (- exact)) b))
; hypothesis: N6, before
(assert (<= (+ exact (- computed)) b))
; hypothesis: not negative
(assert (<= 0.0 exact))
; hypothesis: sums to 1
(assert (= sum_exact 1.0))
; hypothesis: the sum of |f − F| over the coordinates
(assert (<= (+ sum_computed (- sum_exact)) bounds))
; hypothesis: the sum of |f − F| over the coordinates
(assert (<= (+ sum_exact (- sum_computed)) bounds))
; the goal, denied
(assert (not (and (<= (- b) computed) (<= (+ sum_computed (- 1.0)) bounds) (<= (+ 1.0 (- sum_computed)) bounds))))
(check-sat)
