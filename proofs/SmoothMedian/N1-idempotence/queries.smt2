; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
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
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
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
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
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
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
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
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
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
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
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
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
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
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
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
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-empty-2: k = 0: the empty state has the invariant of the workers of group g1: ψ is at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
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
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-empty-3: k = 0: the empty state has the invariant of the workers of group g1: ψ is at least −1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
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
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-empty-4: k = 0: the empty state has the invariant of the workers of group g1: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
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
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-empty-6: k = 0: the empty state has the invariant of the workers of group g1: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
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
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
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
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: ψ is at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
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
(assert (not (<= 0.0 (* (+ 1.0 (- psi_0)) weight1))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-one-3: k = 1: one worker's lift has the invariant of the workers of group g1: ψ is at least −1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
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
(assert (not (<= 0.0 (* (+ 1.0 psi_0) weight1))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-one-4: k = 1: one worker's lift has the invariant of the workers of group g1: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
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
(assert (not (=> (< x0_0 root_0) (<= 0.0 (* psi_0 weight1)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-one-5: k = 1: one worker's lift has the invariant of the workers of group g1: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
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
(assert (not (=> (< x0_0 root_0) (=> (< 0.0 weight1) (< 0.0 (* psi_0 weight1))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-one-6: k = 1: one worker's lift has the invariant of the workers of group g1: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
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
(assert (not (=> (< root_0 x0_0) (<= 0.0 (* (- psi_0) weight1)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-one-7: k = 1: one worker's lift has the invariant of the workers of group g1: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
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
(assert (not (=> (< root_0 x0_0) (=> (< 0.0 weight1) (< 0.0 (* (- psi_0) weight1))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (* (+ 1.0 (- psi_0)) sum_g1_0.a)))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (* (+ 1.0 psi_0) sum_g1_0.a)))
; hypothesis: ψ increases
(assert (=> (< x0_0 root_0) (<= 0.0 (* psi_0 sum_g1_0.a))))
; hypothesis: ψ increases strictly
(assert (=> (< x0_0 root_0) (=> (< 0.0 sum_g1_0.a) (< 0.0 (* psi_0 sum_g1_0.a)))))
; hypothesis: ψ increases
(assert (=> (< root_0 x0_0) (<= 0.0 (* (- psi_0) sum_g1_0.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 x0_0) (=> (< 0.0 sum_g1_0.a) (< 0.0 (* (- psi_0) sum_g1_0.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (* (+ 1.0 (- psi_0)) sum_g1_0.b)))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (* (+ 1.0 psi_0) sum_g1_0.b)))
; hypothesis: ψ increases
(assert (=> (< x0_0 root_0) (<= 0.0 (* psi_0 sum_g1_0.b))))
; hypothesis: ψ increases strictly
(assert (=> (< x0_0 root_0) (=> (< 0.0 sum_g1_0.b) (< 0.0 (* psi_0 sum_g1_0.b)))))
; hypothesis: ψ increases
(assert (=> (< root_0 x0_0) (<= 0.0 (* (- psi_0) sum_g1_0.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 x0_0) (=> (< 0.0 sum_g1_0.b) (< 0.0 (* (- psi_0) sum_g1_0.b)))))
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
(assert (not (<= 0.0 (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: ψ is at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (* (+ 1.0 (- psi_0)) sum_g1_0.a)))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (* (+ 1.0 psi_0) sum_g1_0.a)))
; hypothesis: ψ increases
(assert (=> (< x0_0 root_0) (<= 0.0 (* psi_0 sum_g1_0.a))))
; hypothesis: ψ increases strictly
(assert (=> (< x0_0 root_0) (=> (< 0.0 sum_g1_0.a) (< 0.0 (* psi_0 sum_g1_0.a)))))
; hypothesis: ψ increases
(assert (=> (< root_0 x0_0) (<= 0.0 (* (- psi_0) sum_g1_0.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 x0_0) (=> (< 0.0 sum_g1_0.a) (< 0.0 (* (- psi_0) sum_g1_0.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (* (+ 1.0 (- psi_0)) sum_g1_0.b)))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (* (+ 1.0 psi_0) sum_g1_0.b)))
; hypothesis: ψ increases
(assert (=> (< x0_0 root_0) (<= 0.0 (* psi_0 sum_g1_0.b))))
; hypothesis: ψ increases strictly
(assert (=> (< x0_0 root_0) (=> (< 0.0 sum_g1_0.b) (< 0.0 (* psi_0 sum_g1_0.b)))))
; hypothesis: ψ increases
(assert (=> (< root_0 x0_0) (<= 0.0 (* (- psi_0) sum_g1_0.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 x0_0) (=> (< 0.0 sum_g1_0.b) (< 0.0 (* (- psi_0) sum_g1_0.b)))))
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
(assert (not (<= 0.0 (* (+ 1.0 (- psi_0)) (+ sum_g1_0.a sum_g1_0.b)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: ψ is at least −1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (* (+ 1.0 (- psi_0)) sum_g1_0.a)))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (* (+ 1.0 psi_0) sum_g1_0.a)))
; hypothesis: ψ increases
(assert (=> (< x0_0 root_0) (<= 0.0 (* psi_0 sum_g1_0.a))))
; hypothesis: ψ increases strictly
(assert (=> (< x0_0 root_0) (=> (< 0.0 sum_g1_0.a) (< 0.0 (* psi_0 sum_g1_0.a)))))
; hypothesis: ψ increases
(assert (=> (< root_0 x0_0) (<= 0.0 (* (- psi_0) sum_g1_0.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 x0_0) (=> (< 0.0 sum_g1_0.a) (< 0.0 (* (- psi_0) sum_g1_0.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (* (+ 1.0 (- psi_0)) sum_g1_0.b)))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (* (+ 1.0 psi_0) sum_g1_0.b)))
; hypothesis: ψ increases
(assert (=> (< x0_0 root_0) (<= 0.0 (* psi_0 sum_g1_0.b))))
; hypothesis: ψ increases strictly
(assert (=> (< x0_0 root_0) (=> (< 0.0 sum_g1_0.b) (< 0.0 (* psi_0 sum_g1_0.b)))))
; hypothesis: ψ increases
(assert (=> (< root_0 x0_0) (<= 0.0 (* (- psi_0) sum_g1_0.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 x0_0) (=> (< 0.0 sum_g1_0.b) (< 0.0 (* (- psi_0) sum_g1_0.b)))))
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
(assert (not (<= 0.0 (* (+ 1.0 psi_0) (+ sum_g1_0.a sum_g1_0.b)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-merge-4: the merge of two states with the invariant has it, for the workers of group g1: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (* (+ 1.0 (- psi_0)) sum_g1_0.a)))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (* (+ 1.0 psi_0) sum_g1_0.a)))
; hypothesis: ψ increases
(assert (=> (< x0_0 root_0) (<= 0.0 (* psi_0 sum_g1_0.a))))
; hypothesis: ψ increases strictly
(assert (=> (< x0_0 root_0) (=> (< 0.0 sum_g1_0.a) (< 0.0 (* psi_0 sum_g1_0.a)))))
; hypothesis: ψ increases
(assert (=> (< root_0 x0_0) (<= 0.0 (* (- psi_0) sum_g1_0.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 x0_0) (=> (< 0.0 sum_g1_0.a) (< 0.0 (* (- psi_0) sum_g1_0.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (* (+ 1.0 (- psi_0)) sum_g1_0.b)))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (* (+ 1.0 psi_0) sum_g1_0.b)))
; hypothesis: ψ increases
(assert (=> (< x0_0 root_0) (<= 0.0 (* psi_0 sum_g1_0.b))))
; hypothesis: ψ increases strictly
(assert (=> (< x0_0 root_0) (=> (< 0.0 sum_g1_0.b) (< 0.0 (* psi_0 sum_g1_0.b)))))
; hypothesis: ψ increases
(assert (=> (< root_0 x0_0) (<= 0.0 (* (- psi_0) sum_g1_0.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 x0_0) (=> (< 0.0 sum_g1_0.b) (< 0.0 (* (- psi_0) sum_g1_0.b)))))
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
(assert (not (=> (< x0_0 root_0) (<= 0.0 (* psi_0 (+ sum_g1_0.a sum_g1_0.b))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-merge-5: the merge of two states with the invariant has it, for the workers of group g1: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (* (+ 1.0 (- psi_0)) sum_g1_0.a)))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (* (+ 1.0 psi_0) sum_g1_0.a)))
; hypothesis: ψ increases
(assert (=> (< x0_0 root_0) (<= 0.0 (* psi_0 sum_g1_0.a))))
; hypothesis: ψ increases strictly
(assert (=> (< x0_0 root_0) (=> (< 0.0 sum_g1_0.a) (< 0.0 (* psi_0 sum_g1_0.a)))))
; hypothesis: ψ increases
(assert (=> (< root_0 x0_0) (<= 0.0 (* (- psi_0) sum_g1_0.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 x0_0) (=> (< 0.0 sum_g1_0.a) (< 0.0 (* (- psi_0) sum_g1_0.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (* (+ 1.0 (- psi_0)) sum_g1_0.b)))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (* (+ 1.0 psi_0) sum_g1_0.b)))
; hypothesis: ψ increases
(assert (=> (< x0_0 root_0) (<= 0.0 (* psi_0 sum_g1_0.b))))
; hypothesis: ψ increases strictly
(assert (=> (< x0_0 root_0) (=> (< 0.0 sum_g1_0.b) (< 0.0 (* psi_0 sum_g1_0.b)))))
; hypothesis: ψ increases
(assert (=> (< root_0 x0_0) (<= 0.0 (* (- psi_0) sum_g1_0.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 x0_0) (=> (< 0.0 sum_g1_0.b) (< 0.0 (* (- psi_0) sum_g1_0.b)))))
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
(assert (not (=> (< x0_0 root_0) (=> (< 0.0 (+ sum_g1_0.a sum_g1_0.b)) (< 0.0 (* psi_0 (+ sum_g1_0.a sum_g1_0.b)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-merge-6: the merge of two states with the invariant has it, for the workers of group g1: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (* (+ 1.0 (- psi_0)) sum_g1_0.a)))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (* (+ 1.0 psi_0) sum_g1_0.a)))
; hypothesis: ψ increases
(assert (=> (< x0_0 root_0) (<= 0.0 (* psi_0 sum_g1_0.a))))
; hypothesis: ψ increases strictly
(assert (=> (< x0_0 root_0) (=> (< 0.0 sum_g1_0.a) (< 0.0 (* psi_0 sum_g1_0.a)))))
; hypothesis: ψ increases
(assert (=> (< root_0 x0_0) (<= 0.0 (* (- psi_0) sum_g1_0.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 x0_0) (=> (< 0.0 sum_g1_0.a) (< 0.0 (* (- psi_0) sum_g1_0.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (* (+ 1.0 (- psi_0)) sum_g1_0.b)))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (* (+ 1.0 psi_0) sum_g1_0.b)))
; hypothesis: ψ increases
(assert (=> (< x0_0 root_0) (<= 0.0 (* psi_0 sum_g1_0.b))))
; hypothesis: ψ increases strictly
(assert (=> (< x0_0 root_0) (=> (< 0.0 sum_g1_0.b) (< 0.0 (* psi_0 sum_g1_0.b)))))
; hypothesis: ψ increases
(assert (=> (< root_0 x0_0) (<= 0.0 (* (- psi_0) sum_g1_0.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 x0_0) (=> (< 0.0 sum_g1_0.b) (< 0.0 (* (- psi_0) sum_g1_0.b)))))
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
(assert (not (=> (< root_0 x0_0) (<= 0.0 (* (- psi_0) (+ sum_g1_0.a sum_g1_0.b))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-merge-7: the merge of two states with the invariant has it, for the workers of group g1: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (* (+ 1.0 (- psi_0)) sum_g1_0.a)))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (* (+ 1.0 psi_0) sum_g1_0.a)))
; hypothesis: ψ increases
(assert (=> (< x0_0 root_0) (<= 0.0 (* psi_0 sum_g1_0.a))))
; hypothesis: ψ increases strictly
(assert (=> (< x0_0 root_0) (=> (< 0.0 sum_g1_0.a) (< 0.0 (* psi_0 sum_g1_0.a)))))
; hypothesis: ψ increases
(assert (=> (< root_0 x0_0) (<= 0.0 (* (- psi_0) sum_g1_0.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 x0_0) (=> (< 0.0 sum_g1_0.a) (< 0.0 (* (- psi_0) sum_g1_0.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (* (+ 1.0 (- psi_0)) sum_g1_0.b)))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (* (+ 1.0 psi_0) sum_g1_0.b)))
; hypothesis: ψ increases
(assert (=> (< x0_0 root_0) (<= 0.0 (* psi_0 sum_g1_0.b))))
; hypothesis: ψ increases strictly
(assert (=> (< x0_0 root_0) (=> (< 0.0 sum_g1_0.b) (< 0.0 (* psi_0 sum_g1_0.b)))))
; hypothesis: ψ increases
(assert (=> (< root_0 x0_0) (<= 0.0 (* (- psi_0) sum_g1_0.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 x0_0) (=> (< 0.0 sum_g1_0.b) (< 0.0 (* (- psi_0) sum_g1_0.b)))))
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
(assert (not (=> (< root_0 x0_0) (=> (< 0.0 (+ sum_g1_0.a sum_g1_0.b)) (< 0.0 (* (- psi_0) (+ sum_g1_0.a sum_g1_0.b)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
; value-1: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g1_0 = the sum over g1 of weight1
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (* (+ 1.0 (- psi_0)) sum_g1_0)))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (* (+ 1.0 psi_0) sum_g1_0)))
; hypothesis: ψ increases
(assert (=> (< x0_0 root_0) (<= 0.0 (* psi_0 sum_g1_0))))
; hypothesis: ψ increases strictly
(assert (=> (< x0_0 root_0) (=> (< 0.0 sum_g1_0) (< 0.0 (* psi_0 sum_g1_0)))))
; hypothesis: ψ increases
(assert (=> (< root_0 x0_0) (<= 0.0 (* (- psi_0) sum_g1_0))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 x0_0) (=> (< 0.0 sum_g1_0) (< 0.0 (* (- psi_0) sum_g1_0)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ weight0 sum_g1_0)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* (/ weight0 (+ weight0 sum_g1_0)) psi_0) (* (* (/ 1.0 (+ weight0 sum_g1_0)) psi_0) sum_g1_0)) 0.0))
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
; butterfly prove --operator SmoothMedian --contract N1/idempotence
; SmoothMedian, N1/idempotence: if all surviving workers output x, the fusion is x
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g1_0 = the sum over g1 of weight1
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (* (+ 1.0 (- psi_0)) sum_g1_0)))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (* (+ 1.0 psi_0) sum_g1_0)))
; hypothesis: ψ increases
(assert (=> (< x0_0 root_0) (<= 0.0 (* psi_0 sum_g1_0))))
; hypothesis: ψ increases strictly
(assert (=> (< x0_0 root_0) (=> (< 0.0 sum_g1_0) (< 0.0 (* psi_0 sum_g1_0)))))
; hypothesis: ψ increases
(assert (=> (< root_0 x0_0) (<= 0.0 (* (- psi_0) sum_g1_0))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 x0_0) (=> (< 0.0 sum_g1_0) (< 0.0 (* (- psi_0) sum_g1_0)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ weight0 sum_g1_0)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* (/ weight0 (+ weight0 sum_g1_0)) psi_0) (* (* (/ 1.0 (+ weight0 sum_g1_0)) psi_0) sum_g1_0)) 0.0))
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
(assert (not (= root_0 x0_0)))
(check-sat)
