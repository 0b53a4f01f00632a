; butterfly prove
; N1/fold: batched or folded, in any order and grouping: any two computed values agree up to both bounds
; float-order: from the reals to floats
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun b () Real)
(declare-fun c () Real)
(declare-fun computed () Real)
(declare-fun computed_after () Real)
(declare-fun exact () Real)
(declare-fun exact_after () Real)
; hypothesis: N6, before
(assert (<= (+ computed (- exact)) b))
; hypothesis: N6, before
(assert (<= (+ exact (- computed)) b))
; hypothesis: N6, after
(assert (<= (+ computed_after (- exact_after)) c))
; hypothesis: N6, after
(assert (<= (+ exact_after (- computed_after)) c))
; hypothesis: one exact value
(assert (= exact exact_after))
; the goal, denied
(assert (not (and (<= (+ computed (- computed_after)) (+ b c)) (<= (+ computed_after (- computed)) (+ b c)))))
(check-sat)
