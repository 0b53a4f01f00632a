; butterfly prove
; T7.1/internality: within the workers' range, up to the bound
; float-within: from the reals to floats
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun b () Real)
(declare-fun computed () Real)
(declare-fun exact () Real)
(declare-fun high () Real)
(declare-fun low () Real)
; hypothesis: N6, before
(assert (<= (+ computed (- exact)) b))
; hypothesis: N6, before
(assert (<= (+ exact (- computed)) b))
; hypothesis: within
(assert (<= low exact))
; hypothesis: within
(assert (<= exact high))
; the goal, denied
(assert (not (and (<= (+ low (- b)) computed) (<= computed (+ high b)))))
(check-sat)
