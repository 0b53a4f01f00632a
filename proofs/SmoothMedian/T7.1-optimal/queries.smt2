; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; lemma-1: the lemma on ψ(t) = t/√(1+t²)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun t () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (sqrt (+ (* t t) 1.0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* t t) 1.0)) (and (<= 0.0 shared_0) (= (* shared_0 shared_0) (+ (* t t) 1.0)))))
; the goal, denied
(assert (not (< (/ t shared_0) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; lemma-2: the lemma on ψ(t) = t/√(1+t²)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun t () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (sqrt (+ (* t t) 1.0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* t t) 1.0)) (and (<= 0.0 shared_0) (= (* shared_0 shared_0) (+ (* t t) 1.0)))))
; the goal, denied
(assert (not (< (- 1.0) (/ t shared_0))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; lemma-3: the lemma on ψ(t) = t/√(1+t²)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun t () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (sqrt (+ (* t t) 1.0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* t t) 1.0)) (and (<= 0.0 shared_0) (= (* shared_0 shared_0) (+ (* t t) 1.0)))))
; the goal, denied
(assert (not (=> (< 0.0 t) (< 0.0 (/ t shared_0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; lemma-4: the lemma on ψ(t) = t/√(1+t²)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun t () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (sqrt (+ (* t t) 1.0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* t t) 1.0)) (and (<= 0.0 shared_0) (= (* shared_0 shared_0) (+ (* t t) 1.0)))))
; the goal, denied
(assert (not (=> (< t 0.0) (< (/ t shared_0) 0.0))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; lemma-5: the lemma on ψ(t) = t/√(1+t²)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun t () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (sqrt (+ (* t t) 1.0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* t t) 1.0)) (and (<= 0.0 shared_0) (= (* shared_0 shared_0) (+ (* t t) 1.0)))))
; the goal, denied
(assert (not (=> (= t 0.0) (= (/ t shared_0) 0.0))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; lemma-6: the lemma on ψ(t) = t/√(1+t²)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun t () Real)
(declare-fun x () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (sqrt (+ (* t t) 1.0)))
(define-fun shared_1 () Real (sqrt (+ (* x x) 1.0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* t t) 1.0)) (and (<= 0.0 shared_0) (= (* shared_0 shared_0) (+ (* t t) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* x x) 1.0)) (and (<= 0.0 shared_1) (= (* shared_1 shared_1) (+ (* x x) 1.0)))))
; the goal, denied
(assert (not (=> (< t x) (< (/ t shared_0) (/ x shared_1)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; lemma-7: the lemma on ψ(t) = t/√(1+t²)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun r () Real)
(declare-fun t () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (sqrt (+ (* t t) 1.0)))
(define-fun shared_1 () Real (sqrt (+ 1.0 (- (* r r)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* t t) 1.0)) (and (<= 0.0 shared_0) (= (* shared_0 shared_0) (+ (* t t) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ 1.0 (- (* r r)))) (and (<= 0.0 shared_1) (= (* shared_1 shared_1) (+ 1.0 (- (* r r)))))))
; the goal, denied
(assert (not (=> (and (<= 0.0 r) (< r 1.0) (<= (/ t shared_0) r)) (<= (* t shared_1) r))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; lemma-8: the lemma on ψ(t) = t/√(1+t²)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun r () Real)
(declare-fun t () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (sqrt (+ (* t t) 1.0)))
(define-fun shared_1 () Real (sqrt (+ 1.0 (- (* r r)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* t t) 1.0)) (and (<= 0.0 shared_0) (= (* shared_0 shared_0) (+ (* t t) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ 1.0 (- (* r r)))) (and (<= 0.0 shared_1) (= (* shared_1 shared_1) (+ 1.0 (- (* r r)))))))
; the goal, denied
(assert (not (=> (and (<= 0.0 r) (< r 1.0) (<= (- (/ t shared_0)) r)) (<= (* (- t) shared_1) r))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-empty-5: k = 0: the empty state has the invariant of the workers of group g1: no worker is farther above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- (+ m_0 most_0))) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_1) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_1) shared_0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_1) (= (* shared_1 shared_1) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert false)
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-empty-6: k = 0: the empty state has the invariant of the workers of group g1: no worker is farther below
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- (+ m_0 (- most_0)))) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_1) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_1) shared_0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_1) (= (* shared_1 shared_1) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert false)
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-1: k = 1: one worker's lift has the invariant of the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 weight1)))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: ψ is at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x1_0)) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_1) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_1) shared_0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_1) (= (* shared_1 shared_1) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert (not (<= 0.0 (+ weight1 (* (- 1.0) (* psi_0 weight1))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-3: k = 1: one worker's lift has the invariant of the workers of group g1: ψ is at least −1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x1_0)) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_1) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_1) shared_0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_1) (= (* shared_1 shared_1) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert (not (<= 0.0 (+ weight1 (* psi_0 weight1)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-4: k = 1: one worker's lift has the invariant of the workers of group g1: distances are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun self_delta () Real)
(declare-fun x1_0 () Real)
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-5: k = 1: one worker's lift has the invariant of the workers of group g1: no worker is farther above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x1_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_0 (- (+ m_0 most_0))) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 shared_1) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_0) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 shared_1) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_0 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_0) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_1 shared_0)) (<= (* shared_1 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_1) shared_0)) (<= (* (- shared_1) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert (not (=> (<= (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0))) most_0) (<= 0.0 (+ (* psi_0 weight1) (* (- psi_1) weight1))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-6: k = 1: one worker's lift has the invariant of the workers of group g1: no worker is farther below
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- (+ m_0 (- most_0)))) self_delta))
(define-fun shared_1 () Real (/ (+ root_0 (- x1_0)) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 shared_1) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_0) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 shared_1) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_0 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_0) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_1 shared_0)) (<= (* shared_1 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_1) shared_0)) (<= (* (- shared_1) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* shared_0 shared_0) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; the goal, denied
(assert (not (=> (<= (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0))) most_0) (<= 0.0 (+ (* psi_0 weight1) (* (- 1.0) (* psi_1 weight1)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- (+ m_0 most_0))) self_delta))
(define-fun shared_1 () Real (/ (+ root_0 (- (+ m_0 (- most_0)))) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_1.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_0.a sum_g1_1.a)))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_6.a most_0) (<= 0.0 (+ sum_g1_1.a (* (- psi_0) sum_g1_0.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_6.a most_0) (<= 0.0 (+ (* psi_1 sum_g1_0.a) (* (- 1.0) sum_g1_1.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_1.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_0.b sum_g1_1.b)))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_6.b most_0) (<= 0.0 (+ sum_g1_1.b (* (- psi_0) sum_g1_0.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_6.b most_0) (<= 0.0 (+ (* psi_1 sum_g1_0.b) (* (- 1.0) sum_g1_1.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 shared_1) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_0) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 shared_1) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_0 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_0) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_1 shared_0)) (<= (* shared_1 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_1) shared_0)) (<= (* (- shared_1) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: ψ is at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- (+ m_0 most_0))) self_delta))
(define-fun shared_1 () Real (/ (+ root_0 (- (+ m_0 (- most_0)))) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_1.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_0.a sum_g1_1.a)))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_6.a most_0) (<= 0.0 (+ sum_g1_1.a (* (- psi_0) sum_g1_0.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_6.a most_0) (<= 0.0 (+ (* psi_1 sum_g1_0.a) (* (- 1.0) sum_g1_1.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_1.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_0.b sum_g1_1.b)))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_6.b most_0) (<= 0.0 (+ sum_g1_1.b (* (- psi_0) sum_g1_0.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_6.b most_0) (<= 0.0 (+ (* psi_1 sum_g1_0.b) (* (- 1.0) sum_g1_1.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 shared_1) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_0) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 shared_1) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_0 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_0) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_1 shared_0)) (<= (* shared_1 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_1) shared_0)) (<= (* (- shared_1) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g1_0.a sum_g1_0.b) (* (- 1.0) (+ sum_g1_1.a sum_g1_1.b))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: ψ is at least −1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- (+ m_0 most_0))) self_delta))
(define-fun shared_1 () Real (/ (+ root_0 (- (+ m_0 (- most_0)))) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_1.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_0.a sum_g1_1.a)))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_6.a most_0) (<= 0.0 (+ sum_g1_1.a (* (- psi_0) sum_g1_0.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_6.a most_0) (<= 0.0 (+ (* psi_1 sum_g1_0.a) (* (- 1.0) sum_g1_1.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_1.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_0.b sum_g1_1.b)))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_6.b most_0) (<= 0.0 (+ sum_g1_1.b (* (- psi_0) sum_g1_0.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_6.b most_0) (<= 0.0 (+ (* psi_1 sum_g1_0.b) (* (- 1.0) sum_g1_1.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 shared_1) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_0) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 shared_1) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_0 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_0) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_1 shared_0)) (<= (* shared_1 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_1) shared_0)) (<= (* (- shared_1) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g1_0.a sum_g1_0.b) (+ sum_g1_1.a sum_g1_1.b)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-4: the merge of two states with the invariant has it, for the workers of group g1: distances are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- (+ m_0 most_0))) self_delta))
(define-fun shared_1 () Real (/ (+ root_0 (- (+ m_0 (- most_0)))) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_6.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_6.a most_0) (<= 0.0 (+ sum_g1_1.a (* (- psi_0) sum_g1_0.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_6.a most_0) (<= 0.0 (+ (* psi_1 sum_g1_0.a) (* (- 1.0) sum_g1_1.a)))))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_6.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_6.b most_0) (<= 0.0 (+ sum_g1_1.b (* (- psi_0) sum_g1_0.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_6.b most_0) (<= 0.0 (+ (* psi_1 sum_g1_0.b) (* (- 1.0) sum_g1_1.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 shared_1) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_0) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 shared_1) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_0 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_0) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_1 shared_0)) (<= (* shared_1 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_1) shared_0)) (<= (* (- shared_1) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_6.a sum_g1_6.b))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-5: the merge of two states with the invariant has it, for the workers of group g1: no worker is farther above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- (+ m_0 most_0))) self_delta))
(define-fun shared_1 () Real (/ (+ root_0 (- (+ m_0 (- most_0)))) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_1.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_0.a sum_g1_1.a)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_6.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_6.a most_0) (<= 0.0 (+ sum_g1_1.a (* (- psi_0) sum_g1_0.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_6.a most_0) (<= 0.0 (+ (* psi_1 sum_g1_0.a) (* (- 1.0) sum_g1_1.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_1.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_0.b sum_g1_1.b)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_6.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_6.b most_0) (<= 0.0 (+ sum_g1_1.b (* (- psi_0) sum_g1_0.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_6.b most_0) (<= 0.0 (+ (* psi_1 sum_g1_0.b) (* (- 1.0) sum_g1_1.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 shared_1) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_0) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 shared_1) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_0 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_0) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_1 shared_0)) (<= (* shared_1 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_1) shared_0)) (<= (* (- shared_1) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert (not (=> (<= (+ sum_g1_6.a sum_g1_6.b) most_0) (<= 0.0 (+ (+ sum_g1_1.a sum_g1_1.b) (* (- psi_0) (+ sum_g1_0.a sum_g1_0.b)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-6: the merge of two states with the invariant has it, for the workers of group g1: no worker is farther below
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- (+ m_0 most_0))) self_delta))
(define-fun shared_1 () Real (/ (+ root_0 (- (+ m_0 (- most_0)))) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_1.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_0.a sum_g1_1.a)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_6.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_6.a most_0) (<= 0.0 (+ sum_g1_1.a (* (- psi_0) sum_g1_0.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_6.a most_0) (<= 0.0 (+ (* psi_1 sum_g1_0.a) (* (- 1.0) sum_g1_1.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_1.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_0.b sum_g1_1.b)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_6.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_6.b most_0) (<= 0.0 (+ sum_g1_1.b (* (- psi_0) sum_g1_0.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_6.b most_0) (<= 0.0 (+ (* psi_1 sum_g1_0.b) (* (- 1.0) sum_g1_1.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 shared_1) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_0) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 shared_1) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_0 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_0) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_1 shared_0)) (<= (* shared_1 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_1) shared_0)) (<= (* (- shared_1) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert (not (=> (<= (+ sum_g1_6.a sum_g1_6.b) most_0) (<= 0.0 (+ (* psi_1 (+ sum_g1_0.a sum_g1_0.b)) (* (- 1.0) (+ sum_g1_1.a sum_g1_1.b)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; value-1: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g1_0 = the sum over g1 of weight1
; sum_g1_1 = the sum over g1 of (* (/ (/ (+ root_0 (- x1_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x1_0)) self_delta) (/ (+ root_0 (- x1_0)) self_delta)) 1.0))) weight1)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_0 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_0 (* (- 1.0) sum_g1_1))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_0 sum_g1_1)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ weight0 sum_g1_0)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* (/ weight0 (+ weight0 sum_g1_0)) psi_0) (* (/ 1.0 (+ weight0 sum_g1_0)) sum_g1_1)) 0.0))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_1) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_1) shared_0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_1) (= (* shared_1 shared_1) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert (not (and (not (= (+ weight0 sum_g1_0) 0.0)) (not (= self_delta 0.0)) (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (not (= shared_1 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; value-2: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g1_0 = the sum over g1 of weight1
; sum_g1_1 = the sum over g1 of (* (/ (/ (+ root_0 (- x1_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x1_0)) self_delta) (/ (+ root_0 (- x1_0)) self_delta)) 1.0))) weight1)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_0 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x1_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_2 () Real (/ (+ root_0 (- x1_0)) self_delta))
(define-fun shared_3 () Real (sqrt (+ (* shared_2 shared_2) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_0 (* (- 1.0) sum_g1_1))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_0 sum_g1_1)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ weight0 sum_g1_0)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* (/ weight0 (+ weight0 sum_g1_0)) psi_0) (* (/ 1.0 (+ weight0 sum_g1_0)) sum_g1_1)) 0.0))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_1) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_1) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= psi_0 shared_2)) (<= (* shared_0 shared_3) shared_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= (- psi_0) shared_2)) (<= (* (- shared_0) shared_3) shared_2)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_1) (= (* shared_1 shared_1) (+ (* shared_0 shared_0) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_2 shared_2) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_2 shared_2) 1.0)))))
; the goal, denied
(assert (not (and (not (= (+ weight0 sum_g1_0) 0.0)) (not (= self_delta 0.0)) (<= 0.0 (+ (* shared_2 shared_2) 1.0)) (not (= shared_3 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract T7.1/optimal
; SmoothMedian, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g1_0 = the sum over g1 of weight1
; sum_g1_1 = the sum over g1 of (* (/ (/ (+ root_0 (- x1_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x1_0)) self_delta) (/ (+ root_0 (- x1_0)) self_delta)) 1.0))) weight1)
; sum_c0_2 = the sum over c0 of (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0)))
; sum_c0_4 = the sum over c0 of (ite (< (+ m_0 (- y0_0)) (- (+ m_0 (- y0_0)))) (- (+ m_0 (- y0_0))) (+ m_0 (- y0_0)))
; sum_g1_6 = the sum over g1 of (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0)))
(declare-fun m_0 () Real)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun psi_2 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_c0_2 () Real)
(declare-fun sum_c0_4 () Real)
(declare-fun sum_g1_0 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_6 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun y0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_0 (- (+ m_0 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_6)))) self_delta))
(define-fun shared_2 () Real (/ (+ root_0 (- (+ m_0 (- (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_6))))) self_delta))
(define-fun shared_3 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_4 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
(define-fun shared_5 () Real (sqrt (+ (* shared_2 shared_2) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_0 (* (- 1.0) sum_g1_1))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_0 sum_g1_1)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_6))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ weight0 sum_g1_0)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* (/ weight0 (+ weight0 sum_g1_0)) psi_0) (* (/ 1.0 (+ weight0 sum_g1_0)) sum_g1_1)) 0.0))
; hypothesis: no worker is farther above, at a value
(assert (=> (<= sum_g1_6 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_6)) (<= 0.0 (+ sum_g1_1 (* (- psi_1) sum_g1_0)))))
; hypothesis: no worker is farther below, at a value
(assert (=> (<= sum_g1_6 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_6)) (<= 0.0 (+ (* psi_2 sum_g1_0) (* (- 1.0) sum_g1_1)))))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 shared_1) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_0) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 shared_1) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 shared_2) (< psi_0 psi_2)))
; hypothesis: lemma on ψ
(assert (=> (< shared_2 shared_0) (< psi_2 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 shared_2) (= psi_0 psi_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_3) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_3) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_0 shared_4) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_0) shared_4) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= psi_0 shared_2)) (<= (* shared_0 shared_5) shared_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= (- psi_0) shared_2)) (<= (* (- shared_0) shared_5) shared_2)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_2) (< psi_1 psi_2)))
; hypothesis: lemma on ψ
(assert (=> (< shared_2 shared_1) (< psi_2 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 shared_2) (= psi_1 psi_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_1 shared_0)) (<= (* shared_1 shared_3) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_1) shared_0)) (<= (* (- shared_1) shared_3) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_1 shared_4) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_1) shared_4) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= psi_1 shared_2)) (<= (* shared_1 shared_5) shared_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= (- psi_1) shared_2)) (<= (* (- shared_1) shared_5) shared_2)))
; hypothesis: lemma on ψ
(assert (< psi_2 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_2))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_2) (< 0.0 psi_2)))
; hypothesis: lemma on ψ
(assert (=> (< shared_2 0.0) (< psi_2 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_2 0.0) (= psi_2 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_2 shared_0)) (<= (* shared_2 shared_3) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_2) shared_0)) (<= (* (- shared_2) shared_3) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_2 shared_1)) (<= (* shared_2 shared_4) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_2) shared_1)) (<= (* (- shared_2) shared_4) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= psi_2 shared_2)) (<= (* shared_2 shared_5) shared_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= (- psi_2) shared_2)) (<= (* (- shared_2) shared_5) shared_2)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_4) (= (* shared_4 shared_4) (+ (* shared_1 shared_1) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_2 shared_2) 1.0)) (and (<= 0.0 shared_5) (= (* shared_5 shared_5) (+ (* shared_2 shared_2) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert (not (=> (<= sum_c0_4 sum_c0_2) (<= (ite (< (+ m_0 (- root_0)) (- (+ m_0 (- root_0)))) (- (+ m_0 (- root_0))) (+ m_0 (- root_0))) (+ (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_6) (ite (< (+ root_0 (- y0_0)) (- (+ root_0 (- y0_0)))) (- (+ root_0 (- y0_0))) (+ root_0 (- y0_0))))))))
(check-sat)
