; butterfly prove
; T7.3, without its hypotheses: the answer to this one or its neighbour must be sat
; T7.3: speed-up ≥ k/(1 + δ + η) when T_i ≤ (1 + δ)T/k and T_fusion ≤ ηT/k
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun T () Real)
(declare-fun T_fusion () Real)
(declare-fun delta () Real)
(declare-fun eta () Real)
(declare-fun k () Real)
(declare-fun slowest () Real)
; the goal, denied
(assert (not (<= (* k (+ slowest T_fusion)) (* T (+ (+ 1.0 delta) eta)))))
(check-sat)
(reset)
; butterfly prove
; T7.3, with its goal moved by 1: the answer to this one or its neighbour must be sat
; T7.3: speed-up ≥ k/(1 + δ + η) when T_i ≤ (1 + δ)T/k and T_fusion ≤ ηT/k
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun T () Real)
(declare-fun T_fusion () Real)
(declare-fun delta () Real)
(declare-fun eta () Real)
(declare-fun k () Real)
(declare-fun slowest () Real)
; hypothesis: there is a worker
(assert (<= 1.0 k))
; hypothesis: T_i ≤ (1 + δ)T/k
(assert (<= (* slowest k) (* (+ 1.0 delta) T)))
; hypothesis: T_fusion ≤ ηT/k
(assert (<= (* T_fusion k) (* eta T)))
; the goal, denied
(assert (not (<= (+ (* k (+ slowest T_fusion)) 1.0) (* T (+ (+ 1.0 delta) eta)))))
(check-sat)
