; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
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
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
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
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
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
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
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
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
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
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
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
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
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
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
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
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 weight0)))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_1 (- x0_0)) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
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
(assert (not (=> (< root_1 root_0) (<= 0.0 (+ (* psi_0 weight0) (* (- 1.0) (* psi_1 weight0)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_1 (- x0_0)) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
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
(assert (not (=> (< root_1 root_0) (=> (< 0.0 weight0) (< 0.0 (+ (* psi_0 weight0) (* (- 1.0) (* psi_1 weight0))))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_1 (- x0_0)) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
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
(assert (not (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) (* psi_0 weight0)) (* psi_1 weight0))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_1 (- x0_0)) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
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
(assert (not (=> (< root_0 root_1) (=> (< 0.0 weight0) (< 0.0 (+ (* (- 1.0) (* psi_0 weight0)) (* psi_1 weight0)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ sum_g0_4.a (* (- 1.0) sum_g0_8.a))))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (- 1.0) sum_g0_4.a) sum_g0_8.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ sum_g0_4.b (* (- 1.0) sum_g0_8.b))))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (- 1.0) sum_g0_4.b) sum_g0_8.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g0_4.a (* (- 1.0) sum_g0_8.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ sum_g0_4.a (* (- 1.0) sum_g0_8.a))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_4.a) sum_g0_8.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (- 1.0) sum_g0_4.a) sum_g0_8.a)))))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g0_4.b (* (- 1.0) sum_g0_8.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ sum_g0_4.b (* (- 1.0) sum_g0_8.b))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_4.b) sum_g0_8.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (- 1.0) sum_g0_4.b) sum_g0_8.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (=> (< root_1 root_0) (<= 0.0 (+ (+ sum_g0_4.a sum_g0_4.b) (* (- 1.0) (+ sum_g0_8.a sum_g0_8.b)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g0_4.a (* (- 1.0) sum_g0_8.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ sum_g0_4.a (* (- 1.0) sum_g0_8.a))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_4.a) sum_g0_8.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (- 1.0) sum_g0_4.a) sum_g0_8.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g0_4.b (* (- 1.0) sum_g0_8.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ sum_g0_4.b (* (- 1.0) sum_g0_8.b))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_4.b) sum_g0_8.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (- 1.0) sum_g0_4.b) sum_g0_8.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (=> (< root_1 root_0) (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ (+ sum_g0_4.a sum_g0_4.b) (* (- 1.0) (+ sum_g0_8.a sum_g0_8.b))))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g0_4.a (* (- 1.0) sum_g0_8.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ sum_g0_4.a (* (- 1.0) sum_g0_8.a))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_4.a) sum_g0_8.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (- 1.0) sum_g0_4.a) sum_g0_8.a)))))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g0_4.b (* (- 1.0) sum_g0_8.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ sum_g0_4.b (* (- 1.0) sum_g0_8.b))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_4.b) sum_g0_8.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (- 1.0) sum_g0_4.b) sum_g0_8.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) (+ sum_g0_4.a sum_g0_4.b)) (+ sum_g0_8.a sum_g0_8.b))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g0_4.a (* (- 1.0) sum_g0_8.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ sum_g0_4.a (* (- 1.0) sum_g0_8.a))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_4.a) sum_g0_8.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (- 1.0) sum_g0_4.a) sum_g0_8.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g0_4.b (* (- 1.0) sum_g0_8.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ sum_g0_4.b (* (- 1.0) sum_g0_8.b))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_4.b) sum_g0_8.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (- 1.0) sum_g0_4.b) sum_g0_8.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (=> (< root_0 root_1) (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ (* (- 1.0) (+ sum_g0_4.a sum_g0_4.b)) (+ sum_g0_8.a sum_g0_8.b)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
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
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x1_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_1 (- x1_0)) self_delta))
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
(assert (not (=> (< root_1 root_0) (<= 0.0 (+ (* psi_0 weight1) (* (- 1.0) (* psi_1 weight1)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-one-3: k = 1: one worker's lift has the invariant of the workers of group g1: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x1_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_1 (- x1_0)) self_delta))
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
(assert (not (=> (< root_1 root_0) (=> (< 0.0 weight1) (< 0.0 (+ (* psi_0 weight1) (* (- 1.0) (* psi_1 weight1))))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-one-4: k = 1: one worker's lift has the invariant of the workers of group g1: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x1_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_1 (- x1_0)) self_delta))
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
(assert (not (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) (* psi_0 weight1)) (* psi_1 weight1))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-one-5: k = 1: one worker's lift has the invariant of the workers of group g1: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x1_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_1 (- x1_0)) self_delta))
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
(assert (not (=> (< root_0 root_1) (=> (< 0.0 weight1) (< 0.0 (+ (* (- 1.0) (* psi_0 weight1)) (* psi_1 weight1)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_11.a () Real)
(declare-fun sum_g1_11.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g1_1.a) (< 0.0 (+ sum_g1_5.a (* (- 1.0) sum_g1_11.a))))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g1_1.a) (< 0.0 (+ (* (- 1.0) sum_g1_5.a) sum_g1_11.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g1_1.b) (< 0.0 (+ sum_g1_5.b (* (- 1.0) sum_g1_11.b))))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g1_1.b) (< 0.0 (+ (* (- 1.0) sum_g1_5.b) sum_g1_11.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_11.a () Real)
(declare-fun sum_g1_11.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g1_5.a (* (- 1.0) sum_g1_11.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g1_1.a) (< 0.0 (+ sum_g1_5.a (* (- 1.0) sum_g1_11.a))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g1_5.a) sum_g1_11.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g1_1.a) (< 0.0 (+ (* (- 1.0) sum_g1_5.a) sum_g1_11.a)))))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g1_5.b (* (- 1.0) sum_g1_11.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g1_1.b) (< 0.0 (+ sum_g1_5.b (* (- 1.0) sum_g1_11.b))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g1_5.b) sum_g1_11.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g1_1.b) (< 0.0 (+ (* (- 1.0) sum_g1_5.b) sum_g1_11.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (=> (< root_1 root_0) (<= 0.0 (+ (+ sum_g1_5.a sum_g1_5.b) (* (- 1.0) (+ sum_g1_11.a sum_g1_11.b)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_11.a () Real)
(declare-fun sum_g1_11.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g1_5.a (* (- 1.0) sum_g1_11.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g1_1.a) (< 0.0 (+ sum_g1_5.a (* (- 1.0) sum_g1_11.a))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g1_5.a) sum_g1_11.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g1_1.a) (< 0.0 (+ (* (- 1.0) sum_g1_5.a) sum_g1_11.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g1_5.b (* (- 1.0) sum_g1_11.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g1_1.b) (< 0.0 (+ sum_g1_5.b (* (- 1.0) sum_g1_11.b))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g1_5.b) sum_g1_11.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g1_1.b) (< 0.0 (+ (* (- 1.0) sum_g1_5.b) sum_g1_11.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (=> (< root_1 root_0) (=> (< 0.0 (+ sum_g1_1.a sum_g1_1.b)) (< 0.0 (+ (+ sum_g1_5.a sum_g1_5.b) (* (- 1.0) (+ sum_g1_11.a sum_g1_11.b))))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-merge-4: the merge of two states with the invariant has it, for the workers of group g1: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_11.a () Real)
(declare-fun sum_g1_11.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g1_5.a (* (- 1.0) sum_g1_11.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g1_1.a) (< 0.0 (+ sum_g1_5.a (* (- 1.0) sum_g1_11.a))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g1_5.a) sum_g1_11.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g1_1.a) (< 0.0 (+ (* (- 1.0) sum_g1_5.a) sum_g1_11.a)))))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g1_5.b (* (- 1.0) sum_g1_11.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g1_1.b) (< 0.0 (+ sum_g1_5.b (* (- 1.0) sum_g1_11.b))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g1_5.b) sum_g1_11.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g1_1.b) (< 0.0 (+ (* (- 1.0) sum_g1_5.b) sum_g1_11.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) (+ sum_g1_5.a sum_g1_5.b)) (+ sum_g1_11.a sum_g1_11.b))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-merge-5: the merge of two states with the invariant has it, for the workers of group g1: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_11.a () Real)
(declare-fun sum_g1_11.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g1_5.a (* (- 1.0) sum_g1_11.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g1_1.a) (< 0.0 (+ sum_g1_5.a (* (- 1.0) sum_g1_11.a))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g1_5.a) sum_g1_11.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g1_1.a) (< 0.0 (+ (* (- 1.0) sum_g1_5.a) sum_g1_11.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g1_5.b (* (- 1.0) sum_g1_11.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g1_1.b) (< 0.0 (+ sum_g1_5.b (* (- 1.0) sum_g1_11.b))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g1_5.b) sum_g1_11.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g1_1.b) (< 0.0 (+ (* (- 1.0) sum_g1_5.b) sum_g1_11.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (=> (< root_0 root_1) (=> (< 0.0 (+ sum_g1_1.a sum_g1_1.b)) (< 0.0 (+ (* (- 1.0) (+ sum_g1_5.a sum_g1_5.b)) (+ sum_g1_11.a sum_g1_11.b)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-one-1: k = 1: one worker's lift has the invariant of the workers of group g2: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_delta () Real)
(declare-fun weight2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight2))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 weight2)))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-one-2: k = 1: one worker's lift has the invariant of the workers of group g2: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight2 () Real)
(declare-fun x2_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x2_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_1 (- x2_0)) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight2))
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
(assert (not (=> (< root_1 root_0) (<= 0.0 (+ (* psi_0 weight2) (* (- 1.0) (* psi_1 weight2)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-one-3: k = 1: one worker's lift has the invariant of the workers of group g2: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight2 () Real)
(declare-fun x2_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x2_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_1 (- x2_0)) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight2))
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
(assert (not (=> (< root_1 root_0) (=> (< 0.0 weight2) (< 0.0 (+ (* psi_0 weight2) (* (- 1.0) (* psi_1 weight2))))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-one-4: k = 1: one worker's lift has the invariant of the workers of group g2: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight2 () Real)
(declare-fun x2_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x2_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_1 (- x2_0)) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight2))
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
(assert (not (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) (* psi_0 weight2)) (* psi_1 weight2))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-one-5: k = 1: one worker's lift has the invariant of the workers of group g2: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight2 () Real)
(declare-fun x2_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x2_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_1 (- x2_0)) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight2))
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
(assert (not (=> (< root_0 root_1) (=> (< 0.0 weight2) (< 0.0 (+ (* (- 1.0) (* psi_0 weight2)) (* psi_1 weight2)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-merge-1: the merge of two states with the invariant has it, for the workers of group g2: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g2_2.a () Real)
(declare-fun sum_g2_2.b () Real)
(declare-fun sum_g2_6.a () Real)
(declare-fun sum_g2_6.b () Real)
(declare-fun sum_g2_9.a () Real)
(declare-fun sum_g2_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2.a))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g2_2.a) (< 0.0 (+ sum_g2_6.a (* (- 1.0) sum_g2_9.a))))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g2_2.a) (< 0.0 (+ (* (- 1.0) sum_g2_6.a) sum_g2_9.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2.b))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g2_2.b) (< 0.0 (+ sum_g2_6.b (* (- 1.0) sum_g2_9.b))))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g2_2.b) (< 0.0 (+ (* (- 1.0) sum_g2_6.b) sum_g2_9.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g2_2.a sum_g2_2.b))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-merge-2: the merge of two states with the invariant has it, for the workers of group g2: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g2_2.a () Real)
(declare-fun sum_g2_2.b () Real)
(declare-fun sum_g2_6.a () Real)
(declare-fun sum_g2_6.b () Real)
(declare-fun sum_g2_9.a () Real)
(declare-fun sum_g2_9.b () Real)
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g2_6.a (* (- 1.0) sum_g2_9.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g2_2.a) (< 0.0 (+ sum_g2_6.a (* (- 1.0) sum_g2_9.a))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g2_6.a) sum_g2_9.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g2_2.a) (< 0.0 (+ (* (- 1.0) sum_g2_6.a) sum_g2_9.a)))))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g2_6.b (* (- 1.0) sum_g2_9.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g2_2.b) (< 0.0 (+ sum_g2_6.b (* (- 1.0) sum_g2_9.b))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g2_6.b) sum_g2_9.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g2_2.b) (< 0.0 (+ (* (- 1.0) sum_g2_6.b) sum_g2_9.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (=> (< root_1 root_0) (<= 0.0 (+ (+ sum_g2_6.a sum_g2_6.b) (* (- 1.0) (+ sum_g2_9.a sum_g2_9.b)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-merge-3: the merge of two states with the invariant has it, for the workers of group g2: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g2_2.a () Real)
(declare-fun sum_g2_2.b () Real)
(declare-fun sum_g2_6.a () Real)
(declare-fun sum_g2_6.b () Real)
(declare-fun sum_g2_9.a () Real)
(declare-fun sum_g2_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2.a))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g2_6.a (* (- 1.0) sum_g2_9.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g2_2.a) (< 0.0 (+ sum_g2_6.a (* (- 1.0) sum_g2_9.a))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g2_6.a) sum_g2_9.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g2_2.a) (< 0.0 (+ (* (- 1.0) sum_g2_6.a) sum_g2_9.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2.b))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g2_6.b (* (- 1.0) sum_g2_9.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g2_2.b) (< 0.0 (+ sum_g2_6.b (* (- 1.0) sum_g2_9.b))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g2_6.b) sum_g2_9.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g2_2.b) (< 0.0 (+ (* (- 1.0) sum_g2_6.b) sum_g2_9.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (=> (< root_1 root_0) (=> (< 0.0 (+ sum_g2_2.a sum_g2_2.b)) (< 0.0 (+ (+ sum_g2_6.a sum_g2_6.b) (* (- 1.0) (+ sum_g2_9.a sum_g2_9.b))))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-merge-4: the merge of two states with the invariant has it, for the workers of group g2: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g2_2.a () Real)
(declare-fun sum_g2_2.b () Real)
(declare-fun sum_g2_6.a () Real)
(declare-fun sum_g2_6.b () Real)
(declare-fun sum_g2_9.a () Real)
(declare-fun sum_g2_9.b () Real)
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g2_6.a (* (- 1.0) sum_g2_9.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g2_2.a) (< 0.0 (+ sum_g2_6.a (* (- 1.0) sum_g2_9.a))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g2_6.a) sum_g2_9.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g2_2.a) (< 0.0 (+ (* (- 1.0) sum_g2_6.a) sum_g2_9.a)))))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g2_6.b (* (- 1.0) sum_g2_9.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g2_2.b) (< 0.0 (+ sum_g2_6.b (* (- 1.0) sum_g2_9.b))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g2_6.b) sum_g2_9.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g2_2.b) (< 0.0 (+ (* (- 1.0) sum_g2_6.b) sum_g2_9.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) (+ sum_g2_6.a sum_g2_6.b)) (+ sum_g2_9.a sum_g2_9.b))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-merge-5: the merge of two states with the invariant has it, for the workers of group g2: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g2_2.a () Real)
(declare-fun sum_g2_2.b () Real)
(declare-fun sum_g2_6.a () Real)
(declare-fun sum_g2_6.b () Real)
(declare-fun sum_g2_9.a () Real)
(declare-fun sum_g2_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2.a))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g2_6.a (* (- 1.0) sum_g2_9.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g2_2.a) (< 0.0 (+ sum_g2_6.a (* (- 1.0) sum_g2_9.a))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g2_6.a) sum_g2_9.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g2_2.a) (< 0.0 (+ (* (- 1.0) sum_g2_6.a) sum_g2_9.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2.b))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g2_6.b (* (- 1.0) sum_g2_9.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g2_2.b) (< 0.0 (+ sum_g2_6.b (* (- 1.0) sum_g2_9.b))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g2_6.b) sum_g2_9.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g2_2.b) (< 0.0 (+ (* (- 1.0) sum_g2_6.b) sum_g2_9.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (=> (< root_0 root_1) (=> (< 0.0 (+ sum_g2_2.a sum_g2_2.b)) (< 0.0 (+ (* (- 1.0) (+ sum_g2_6.a sum_g2_6.b)) (+ sum_g2_9.a sum_g2_9.b)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-one-1: k = 1: one worker's lift has the invariant of the workers of group g3: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_delta () Real)
(declare-fun weight3 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight3))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 weight3)))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-one-2: k = 1: one worker's lift has the invariant of the workers of group g3: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight3 () Real)
(declare-fun x3_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x3_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_1 (- x3_0)) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight3))
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
(assert (not (=> (< root_1 root_0) (<= 0.0 (+ (* psi_0 weight3) (* (- 1.0) (* psi_1 weight3)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-one-3: k = 1: one worker's lift has the invariant of the workers of group g3: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight3 () Real)
(declare-fun x3_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x3_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_1 (- x3_0)) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight3))
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
(assert (not (=> (< root_1 root_0) (=> (< 0.0 weight3) (< 0.0 (+ (* psi_0 weight3) (* (- 1.0) (* psi_1 weight3))))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-one-4: k = 1: one worker's lift has the invariant of the workers of group g3: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight3 () Real)
(declare-fun x3_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x3_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_1 (- x3_0)) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight3))
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
(assert (not (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) (* psi_0 weight3)) (* psi_1 weight3))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-one-5: k = 1: one worker's lift has the invariant of the workers of group g3: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight3 () Real)
(declare-fun x3_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x3_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_1 (- x3_0)) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight3))
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
(assert (not (=> (< root_0 root_1) (=> (< 0.0 weight3) (< 0.0 (+ (* (- 1.0) (* psi_0 weight3)) (* psi_1 weight3)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-merge-1: the merge of two states with the invariant has it, for the workers of group g3: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g3_10.a () Real)
(declare-fun sum_g3_10.b () Real)
(declare-fun sum_g3_3.a () Real)
(declare-fun sum_g3_3.b () Real)
(declare-fun sum_g3_7.a () Real)
(declare-fun sum_g3_7.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3.a))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g3_3.a) (< 0.0 (+ sum_g3_7.a (* (- 1.0) sum_g3_10.a))))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g3_3.a) (< 0.0 (+ (* (- 1.0) sum_g3_7.a) sum_g3_10.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3.b))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g3_3.b) (< 0.0 (+ sum_g3_7.b (* (- 1.0) sum_g3_10.b))))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g3_3.b) (< 0.0 (+ (* (- 1.0) sum_g3_7.b) sum_g3_10.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g3_3.a sum_g3_3.b))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-merge-2: the merge of two states with the invariant has it, for the workers of group g3: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g3_10.a () Real)
(declare-fun sum_g3_10.b () Real)
(declare-fun sum_g3_3.a () Real)
(declare-fun sum_g3_3.b () Real)
(declare-fun sum_g3_7.a () Real)
(declare-fun sum_g3_7.b () Real)
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g3_7.a (* (- 1.0) sum_g3_10.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g3_3.a) (< 0.0 (+ sum_g3_7.a (* (- 1.0) sum_g3_10.a))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g3_7.a) sum_g3_10.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g3_3.a) (< 0.0 (+ (* (- 1.0) sum_g3_7.a) sum_g3_10.a)))))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g3_7.b (* (- 1.0) sum_g3_10.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g3_3.b) (< 0.0 (+ sum_g3_7.b (* (- 1.0) sum_g3_10.b))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g3_7.b) sum_g3_10.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g3_3.b) (< 0.0 (+ (* (- 1.0) sum_g3_7.b) sum_g3_10.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (=> (< root_1 root_0) (<= 0.0 (+ (+ sum_g3_7.a sum_g3_7.b) (* (- 1.0) (+ sum_g3_10.a sum_g3_10.b)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-merge-3: the merge of two states with the invariant has it, for the workers of group g3: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g3_10.a () Real)
(declare-fun sum_g3_10.b () Real)
(declare-fun sum_g3_3.a () Real)
(declare-fun sum_g3_3.b () Real)
(declare-fun sum_g3_7.a () Real)
(declare-fun sum_g3_7.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3.a))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g3_7.a (* (- 1.0) sum_g3_10.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g3_3.a) (< 0.0 (+ sum_g3_7.a (* (- 1.0) sum_g3_10.a))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g3_7.a) sum_g3_10.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g3_3.a) (< 0.0 (+ (* (- 1.0) sum_g3_7.a) sum_g3_10.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3.b))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g3_7.b (* (- 1.0) sum_g3_10.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g3_3.b) (< 0.0 (+ sum_g3_7.b (* (- 1.0) sum_g3_10.b))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g3_7.b) sum_g3_10.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g3_3.b) (< 0.0 (+ (* (- 1.0) sum_g3_7.b) sum_g3_10.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (=> (< root_1 root_0) (=> (< 0.0 (+ sum_g3_3.a sum_g3_3.b)) (< 0.0 (+ (+ sum_g3_7.a sum_g3_7.b) (* (- 1.0) (+ sum_g3_10.a sum_g3_10.b))))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-merge-4: the merge of two states with the invariant has it, for the workers of group g3: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g3_10.a () Real)
(declare-fun sum_g3_10.b () Real)
(declare-fun sum_g3_3.a () Real)
(declare-fun sum_g3_3.b () Real)
(declare-fun sum_g3_7.a () Real)
(declare-fun sum_g3_7.b () Real)
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g3_7.a (* (- 1.0) sum_g3_10.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g3_3.a) (< 0.0 (+ sum_g3_7.a (* (- 1.0) sum_g3_10.a))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g3_7.a) sum_g3_10.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g3_3.a) (< 0.0 (+ (* (- 1.0) sum_g3_7.a) sum_g3_10.a)))))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g3_7.b (* (- 1.0) sum_g3_10.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g3_3.b) (< 0.0 (+ sum_g3_7.b (* (- 1.0) sum_g3_10.b))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g3_7.b) sum_g3_10.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g3_3.b) (< 0.0 (+ (* (- 1.0) sum_g3_7.b) sum_g3_10.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) (+ sum_g3_7.a sum_g3_7.b)) (+ sum_g3_10.a sum_g3_10.b))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-merge-5: the merge of two states with the invariant has it, for the workers of group g3: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g3_10.a () Real)
(declare-fun sum_g3_10.b () Real)
(declare-fun sum_g3_3.a () Real)
(declare-fun sum_g3_3.b () Real)
(declare-fun sum_g3_7.a () Real)
(declare-fun sum_g3_7.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3.a))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g3_7.a (* (- 1.0) sum_g3_10.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g3_3.a) (< 0.0 (+ sum_g3_7.a (* (- 1.0) sum_g3_10.a))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g3_7.a) sum_g3_10.a))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g3_3.a) (< 0.0 (+ (* (- 1.0) sum_g3_7.a) sum_g3_10.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3.b))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g3_7.b (* (- 1.0) sum_g3_10.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g3_3.b) (< 0.0 (+ sum_g3_7.b (* (- 1.0) sum_g3_10.b))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g3_7.b) sum_g3_10.b))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g3_3.b) (< 0.0 (+ (* (- 1.0) sum_g3_7.b) sum_g3_10.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (=> (< root_0 root_1) (=> (< 0.0 (+ sum_g3_3.a sum_g3_3.b)) (< 0.0 (+ (* (- 1.0) (+ sum_g3_7.a sum_g3_7.b)) (+ sum_g3_10.a sum_g3_10.b)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; value-1: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g2_2 = the sum over g2 of weight2
; sum_g3_3 = the sum over g3 of weight3
; sum_g0_4 = the sum over g0 of (* (/ (/ (+ root_0 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x0_0)) self_delta) (/ (+ root_0 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (/ (+ root_0 (- x1_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x1_0)) self_delta) (/ (+ root_0 (- x1_0)) self_delta)) 1.0))) weight1)
; sum_g2_6 = the sum over g2 of (* (/ (/ (+ root_0 (- x2_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x2_0)) self_delta) (/ (+ root_0 (- x2_0)) self_delta)) 1.0))) weight2)
; sum_g3_7 = the sum over g3 of (* (/ (/ (+ root_0 (- x3_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x3_0)) self_delta) (/ (+ root_0 (- x3_0)) self_delta)) 1.0))) weight3)
; sum_g0_8 = the sum over g0 of (* (/ (/ (+ root_1 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x0_0)) self_delta) (/ (+ root_1 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g2_9 = the sum over g2 of (* (/ (/ (+ root_1 (- x2_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x2_0)) self_delta) (/ (+ root_1 (- x2_0)) self_delta)) 1.0))) weight2)
; sum_g3_10 = the sum over g3 of (* (/ (/ (+ root_1 (- x3_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x3_0)) self_delta) (/ (+ root_1 (- x3_0)) self_delta)) 1.0))) weight3)
; sum_g1_11 = the sum over g1 of (* (/ (/ (+ root_1 (- x1_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x1_0)) self_delta) (/ (+ root_1 (- x1_0)) self_delta)) 1.0))) weight1)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_11 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g2_2 () Real)
(declare-fun sum_g2_6 () Real)
(declare-fun sum_g2_9 () Real)
(declare-fun sum_g3_10 () Real)
(declare-fun sum_g3_3 () Real)
(declare-fun sum_g3_7 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ 1.0 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)))
(define-fun shared_1 () Real (/ 1.0 (+ (+ (+ (+ sum_g0_0 sum_g2_2) sum_g3_3) sum_g0_0) sum_g1_1)))
(define-fun shared_2 () Real (sqrt (+ (* (/ (+ root_0 (- x0_0)) self_delta) (/ (+ root_0 (- x0_0)) self_delta)) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g0_4 (* (- 1.0) sum_g0_8)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g0_0) (< 0.0 (+ sum_g0_4 (* (- 1.0) sum_g0_8))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_4) sum_g0_8))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g0_0) (< 0.0 (+ (* (- 1.0) sum_g0_4) sum_g0_8)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g1_5 (* (- 1.0) sum_g1_11)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g1_1) (< 0.0 (+ sum_g1_5 (* (- 1.0) sum_g1_11))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g1_5) sum_g1_11))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g1_1) (< 0.0 (+ (* (- 1.0) sum_g1_5) sum_g1_11)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g2_6 (* (- 1.0) sum_g2_9)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g2_2) (< 0.0 (+ sum_g2_6 (* (- 1.0) sum_g2_9))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g2_6) sum_g2_9))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g2_2) (< 0.0 (+ (* (- 1.0) sum_g2_6) sum_g2_9)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g3_7 (* (- 1.0) sum_g3_10)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g3_3) (< 0.0 (+ sum_g3_7 (* (- 1.0) sum_g3_10))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g3_7) sum_g3_10))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g3_3) (< 0.0 (+ (* (- 1.0) sum_g3_7) sum_g3_10)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (+ (+ (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) (* shared_0 sum_g2_6)) (* shared_0 sum_g3_7)) (* shared_0 sum_g0_4)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (+ (+ (+ (* shared_1 sum_g0_8) (* shared_1 sum_g2_9)) (* shared_1 sum_g3_10)) (* shared_1 sum_g0_8)) (* shared_1 sum_g1_11)) 0.0))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* (/ (+ root_0 (- x0_0)) self_delta) (/ (+ root_0 (- x0_0)) self_delta)) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* (/ (+ root_0 (- x0_0)) self_delta) (/ (+ root_0 (- x0_0)) self_delta)) 1.0)))))
; the goal, denied
(assert (not (and (not (= (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0) 0.0)) (not (= self_delta 0.0)) (<= 0.0 (+ (* (/ (+ root_0 (- x0_0)) self_delta) (/ (+ root_0 (- x0_0)) self_delta)) 1.0)) (not (= shared_2 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; value-2: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g2_2 = the sum over g2 of weight2
; sum_g3_3 = the sum over g3 of weight3
; sum_g0_4 = the sum over g0 of (* (/ (/ (+ root_0 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x0_0)) self_delta) (/ (+ root_0 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (/ (+ root_0 (- x1_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x1_0)) self_delta) (/ (+ root_0 (- x1_0)) self_delta)) 1.0))) weight1)
; sum_g2_6 = the sum over g2 of (* (/ (/ (+ root_0 (- x2_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x2_0)) self_delta) (/ (+ root_0 (- x2_0)) self_delta)) 1.0))) weight2)
; sum_g3_7 = the sum over g3 of (* (/ (/ (+ root_0 (- x3_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x3_0)) self_delta) (/ (+ root_0 (- x3_0)) self_delta)) 1.0))) weight3)
; sum_g0_8 = the sum over g0 of (* (/ (/ (+ root_1 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x0_0)) self_delta) (/ (+ root_1 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g2_9 = the sum over g2 of (* (/ (/ (+ root_1 (- x2_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x2_0)) self_delta) (/ (+ root_1 (- x2_0)) self_delta)) 1.0))) weight2)
; sum_g3_10 = the sum over g3 of (* (/ (/ (+ root_1 (- x3_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x3_0)) self_delta) (/ (+ root_1 (- x3_0)) self_delta)) 1.0))) weight3)
; sum_g1_11 = the sum over g1 of (* (/ (/ (+ root_1 (- x1_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x1_0)) self_delta) (/ (+ root_1 (- x1_0)) self_delta)) 1.0))) weight1)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_11 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g2_2 () Real)
(declare-fun sum_g2_6 () Real)
(declare-fun sum_g2_9 () Real)
(declare-fun sum_g3_10 () Real)
(declare-fun sum_g3_3 () Real)
(declare-fun sum_g3_7 () Real)
(declare-fun x1_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ 1.0 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)))
(define-fun shared_1 () Real (/ 1.0 (+ (+ (+ (+ sum_g0_0 sum_g2_2) sum_g3_3) sum_g0_0) sum_g1_1)))
(define-fun shared_2 () Real (sqrt (+ (* (/ (+ root_0 (- x1_0)) self_delta) (/ (+ root_0 (- x1_0)) self_delta)) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g0_4 (* (- 1.0) sum_g0_8)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g0_0) (< 0.0 (+ sum_g0_4 (* (- 1.0) sum_g0_8))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_4) sum_g0_8))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g0_0) (< 0.0 (+ (* (- 1.0) sum_g0_4) sum_g0_8)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g1_5 (* (- 1.0) sum_g1_11)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g1_1) (< 0.0 (+ sum_g1_5 (* (- 1.0) sum_g1_11))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g1_5) sum_g1_11))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g1_1) (< 0.0 (+ (* (- 1.0) sum_g1_5) sum_g1_11)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g2_6 (* (- 1.0) sum_g2_9)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g2_2) (< 0.0 (+ sum_g2_6 (* (- 1.0) sum_g2_9))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g2_6) sum_g2_9))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g2_2) (< 0.0 (+ (* (- 1.0) sum_g2_6) sum_g2_9)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g3_7 (* (- 1.0) sum_g3_10)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g3_3) (< 0.0 (+ sum_g3_7 (* (- 1.0) sum_g3_10))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g3_7) sum_g3_10))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g3_3) (< 0.0 (+ (* (- 1.0) sum_g3_7) sum_g3_10)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (+ (+ (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) (* shared_0 sum_g2_6)) (* shared_0 sum_g3_7)) (* shared_0 sum_g0_4)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (+ (+ (+ (* shared_1 sum_g0_8) (* shared_1 sum_g2_9)) (* shared_1 sum_g3_10)) (* shared_1 sum_g0_8)) (* shared_1 sum_g1_11)) 0.0))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* (/ (+ root_0 (- x1_0)) self_delta) (/ (+ root_0 (- x1_0)) self_delta)) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* (/ (+ root_0 (- x1_0)) self_delta) (/ (+ root_0 (- x1_0)) self_delta)) 1.0)))))
; the goal, denied
(assert (not (and (not (= (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0) 0.0)) (not (= self_delta 0.0)) (<= 0.0 (+ (* (/ (+ root_0 (- x1_0)) self_delta) (/ (+ root_0 (- x1_0)) self_delta)) 1.0)) (not (= shared_2 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; value-3: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g2_2 = the sum over g2 of weight2
; sum_g3_3 = the sum over g3 of weight3
; sum_g0_4 = the sum over g0 of (* (/ (/ (+ root_0 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x0_0)) self_delta) (/ (+ root_0 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (/ (+ root_0 (- x1_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x1_0)) self_delta) (/ (+ root_0 (- x1_0)) self_delta)) 1.0))) weight1)
; sum_g2_6 = the sum over g2 of (* (/ (/ (+ root_0 (- x2_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x2_0)) self_delta) (/ (+ root_0 (- x2_0)) self_delta)) 1.0))) weight2)
; sum_g3_7 = the sum over g3 of (* (/ (/ (+ root_0 (- x3_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x3_0)) self_delta) (/ (+ root_0 (- x3_0)) self_delta)) 1.0))) weight3)
; sum_g0_8 = the sum over g0 of (* (/ (/ (+ root_1 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x0_0)) self_delta) (/ (+ root_1 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g2_9 = the sum over g2 of (* (/ (/ (+ root_1 (- x2_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x2_0)) self_delta) (/ (+ root_1 (- x2_0)) self_delta)) 1.0))) weight2)
; sum_g3_10 = the sum over g3 of (* (/ (/ (+ root_1 (- x3_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x3_0)) self_delta) (/ (+ root_1 (- x3_0)) self_delta)) 1.0))) weight3)
; sum_g1_11 = the sum over g1 of (* (/ (/ (+ root_1 (- x1_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x1_0)) self_delta) (/ (+ root_1 (- x1_0)) self_delta)) 1.0))) weight1)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_11 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g2_2 () Real)
(declare-fun sum_g2_6 () Real)
(declare-fun sum_g2_9 () Real)
(declare-fun sum_g3_10 () Real)
(declare-fun sum_g3_3 () Real)
(declare-fun sum_g3_7 () Real)
(declare-fun x2_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ 1.0 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)))
(define-fun shared_1 () Real (/ 1.0 (+ (+ (+ (+ sum_g0_0 sum_g2_2) sum_g3_3) sum_g0_0) sum_g1_1)))
(define-fun shared_2 () Real (sqrt (+ (* (/ (+ root_0 (- x2_0)) self_delta) (/ (+ root_0 (- x2_0)) self_delta)) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g0_4 (* (- 1.0) sum_g0_8)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g0_0) (< 0.0 (+ sum_g0_4 (* (- 1.0) sum_g0_8))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_4) sum_g0_8))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g0_0) (< 0.0 (+ (* (- 1.0) sum_g0_4) sum_g0_8)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g1_5 (* (- 1.0) sum_g1_11)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g1_1) (< 0.0 (+ sum_g1_5 (* (- 1.0) sum_g1_11))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g1_5) sum_g1_11))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g1_1) (< 0.0 (+ (* (- 1.0) sum_g1_5) sum_g1_11)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g2_6 (* (- 1.0) sum_g2_9)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g2_2) (< 0.0 (+ sum_g2_6 (* (- 1.0) sum_g2_9))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g2_6) sum_g2_9))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g2_2) (< 0.0 (+ (* (- 1.0) sum_g2_6) sum_g2_9)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g3_7 (* (- 1.0) sum_g3_10)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g3_3) (< 0.0 (+ sum_g3_7 (* (- 1.0) sum_g3_10))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g3_7) sum_g3_10))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g3_3) (< 0.0 (+ (* (- 1.0) sum_g3_7) sum_g3_10)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (+ (+ (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) (* shared_0 sum_g2_6)) (* shared_0 sum_g3_7)) (* shared_0 sum_g0_4)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (+ (+ (+ (* shared_1 sum_g0_8) (* shared_1 sum_g2_9)) (* shared_1 sum_g3_10)) (* shared_1 sum_g0_8)) (* shared_1 sum_g1_11)) 0.0))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* (/ (+ root_0 (- x2_0)) self_delta) (/ (+ root_0 (- x2_0)) self_delta)) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* (/ (+ root_0 (- x2_0)) self_delta) (/ (+ root_0 (- x2_0)) self_delta)) 1.0)))))
; the goal, denied
(assert (not (and (not (= (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0) 0.0)) (not (= self_delta 0.0)) (<= 0.0 (+ (* (/ (+ root_0 (- x2_0)) self_delta) (/ (+ root_0 (- x2_0)) self_delta)) 1.0)) (not (= shared_2 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; value-4: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g2_2 = the sum over g2 of weight2
; sum_g3_3 = the sum over g3 of weight3
; sum_g0_4 = the sum over g0 of (* (/ (/ (+ root_0 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x0_0)) self_delta) (/ (+ root_0 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (/ (+ root_0 (- x1_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x1_0)) self_delta) (/ (+ root_0 (- x1_0)) self_delta)) 1.0))) weight1)
; sum_g2_6 = the sum over g2 of (* (/ (/ (+ root_0 (- x2_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x2_0)) self_delta) (/ (+ root_0 (- x2_0)) self_delta)) 1.0))) weight2)
; sum_g3_7 = the sum over g3 of (* (/ (/ (+ root_0 (- x3_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x3_0)) self_delta) (/ (+ root_0 (- x3_0)) self_delta)) 1.0))) weight3)
; sum_g0_8 = the sum over g0 of (* (/ (/ (+ root_1 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x0_0)) self_delta) (/ (+ root_1 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g2_9 = the sum over g2 of (* (/ (/ (+ root_1 (- x2_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x2_0)) self_delta) (/ (+ root_1 (- x2_0)) self_delta)) 1.0))) weight2)
; sum_g3_10 = the sum over g3 of (* (/ (/ (+ root_1 (- x3_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x3_0)) self_delta) (/ (+ root_1 (- x3_0)) self_delta)) 1.0))) weight3)
; sum_g1_11 = the sum over g1 of (* (/ (/ (+ root_1 (- x1_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x1_0)) self_delta) (/ (+ root_1 (- x1_0)) self_delta)) 1.0))) weight1)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_11 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g2_2 () Real)
(declare-fun sum_g2_6 () Real)
(declare-fun sum_g2_9 () Real)
(declare-fun sum_g3_10 () Real)
(declare-fun sum_g3_3 () Real)
(declare-fun sum_g3_7 () Real)
(declare-fun x3_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ 1.0 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)))
(define-fun shared_1 () Real (/ 1.0 (+ (+ (+ (+ sum_g0_0 sum_g2_2) sum_g3_3) sum_g0_0) sum_g1_1)))
(define-fun shared_2 () Real (sqrt (+ (* (/ (+ root_0 (- x3_0)) self_delta) (/ (+ root_0 (- x3_0)) self_delta)) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g0_4 (* (- 1.0) sum_g0_8)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g0_0) (< 0.0 (+ sum_g0_4 (* (- 1.0) sum_g0_8))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_4) sum_g0_8))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g0_0) (< 0.0 (+ (* (- 1.0) sum_g0_4) sum_g0_8)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g1_5 (* (- 1.0) sum_g1_11)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g1_1) (< 0.0 (+ sum_g1_5 (* (- 1.0) sum_g1_11))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g1_5) sum_g1_11))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g1_1) (< 0.0 (+ (* (- 1.0) sum_g1_5) sum_g1_11)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g2_6 (* (- 1.0) sum_g2_9)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g2_2) (< 0.0 (+ sum_g2_6 (* (- 1.0) sum_g2_9))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g2_6) sum_g2_9))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g2_2) (< 0.0 (+ (* (- 1.0) sum_g2_6) sum_g2_9)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g3_7 (* (- 1.0) sum_g3_10)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g3_3) (< 0.0 (+ sum_g3_7 (* (- 1.0) sum_g3_10))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g3_7) sum_g3_10))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g3_3) (< 0.0 (+ (* (- 1.0) sum_g3_7) sum_g3_10)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (+ (+ (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) (* shared_0 sum_g2_6)) (* shared_0 sum_g3_7)) (* shared_0 sum_g0_4)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (+ (+ (+ (* shared_1 sum_g0_8) (* shared_1 sum_g2_9)) (* shared_1 sum_g3_10)) (* shared_1 sum_g0_8)) (* shared_1 sum_g1_11)) 0.0))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* (/ (+ root_0 (- x3_0)) self_delta) (/ (+ root_0 (- x3_0)) self_delta)) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* (/ (+ root_0 (- x3_0)) self_delta) (/ (+ root_0 (- x3_0)) self_delta)) 1.0)))))
; the goal, denied
(assert (not (and (not (= (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0) 0.0)) (not (= self_delta 0.0)) (<= 0.0 (+ (* (/ (+ root_0 (- x3_0)) self_delta) (/ (+ root_0 (- x3_0)) self_delta)) 1.0)) (not (= shared_2 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; value-5: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g2_2 = the sum over g2 of weight2
; sum_g3_3 = the sum over g3 of weight3
; sum_g0_4 = the sum over g0 of (* (/ (/ (+ root_0 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x0_0)) self_delta) (/ (+ root_0 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (/ (+ root_0 (- x1_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x1_0)) self_delta) (/ (+ root_0 (- x1_0)) self_delta)) 1.0))) weight1)
; sum_g2_6 = the sum over g2 of (* (/ (/ (+ root_0 (- x2_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x2_0)) self_delta) (/ (+ root_0 (- x2_0)) self_delta)) 1.0))) weight2)
; sum_g3_7 = the sum over g3 of (* (/ (/ (+ root_0 (- x3_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x3_0)) self_delta) (/ (+ root_0 (- x3_0)) self_delta)) 1.0))) weight3)
; sum_g0_8 = the sum over g0 of (* (/ (/ (+ root_1 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x0_0)) self_delta) (/ (+ root_1 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g2_9 = the sum over g2 of (* (/ (/ (+ root_1 (- x2_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x2_0)) self_delta) (/ (+ root_1 (- x2_0)) self_delta)) 1.0))) weight2)
; sum_g3_10 = the sum over g3 of (* (/ (/ (+ root_1 (- x3_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x3_0)) self_delta) (/ (+ root_1 (- x3_0)) self_delta)) 1.0))) weight3)
; sum_g1_11 = the sum over g1 of (* (/ (/ (+ root_1 (- x1_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x1_0)) self_delta) (/ (+ root_1 (- x1_0)) self_delta)) 1.0))) weight1)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_11 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g2_2 () Real)
(declare-fun sum_g2_6 () Real)
(declare-fun sum_g2_9 () Real)
(declare-fun sum_g3_10 () Real)
(declare-fun sum_g3_3 () Real)
(declare-fun sum_g3_7 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ 1.0 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)))
(define-fun shared_1 () Real (/ 1.0 (+ (+ (+ (+ sum_g0_0 sum_g2_2) sum_g3_3) sum_g0_0) sum_g1_1)))
(define-fun shared_2 () Real (sqrt (+ (* (/ (+ root_1 (- x0_0)) self_delta) (/ (+ root_1 (- x0_0)) self_delta)) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g0_4 (* (- 1.0) sum_g0_8)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g0_0) (< 0.0 (+ sum_g0_4 (* (- 1.0) sum_g0_8))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_4) sum_g0_8))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g0_0) (< 0.0 (+ (* (- 1.0) sum_g0_4) sum_g0_8)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g1_5 (* (- 1.0) sum_g1_11)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g1_1) (< 0.0 (+ sum_g1_5 (* (- 1.0) sum_g1_11))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g1_5) sum_g1_11))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g1_1) (< 0.0 (+ (* (- 1.0) sum_g1_5) sum_g1_11)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g2_6 (* (- 1.0) sum_g2_9)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g2_2) (< 0.0 (+ sum_g2_6 (* (- 1.0) sum_g2_9))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g2_6) sum_g2_9))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g2_2) (< 0.0 (+ (* (- 1.0) sum_g2_6) sum_g2_9)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g3_7 (* (- 1.0) sum_g3_10)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g3_3) (< 0.0 (+ sum_g3_7 (* (- 1.0) sum_g3_10))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g3_7) sum_g3_10))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g3_3) (< 0.0 (+ (* (- 1.0) sum_g3_7) sum_g3_10)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (+ (+ (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) (* shared_0 sum_g2_6)) (* shared_0 sum_g3_7)) (* shared_0 sum_g0_4)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (+ (+ (+ (* shared_1 sum_g0_8) (* shared_1 sum_g2_9)) (* shared_1 sum_g3_10)) (* shared_1 sum_g0_8)) (* shared_1 sum_g1_11)) 0.0))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* (/ (+ root_1 (- x0_0)) self_delta) (/ (+ root_1 (- x0_0)) self_delta)) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* (/ (+ root_1 (- x0_0)) self_delta) (/ (+ root_1 (- x0_0)) self_delta)) 1.0)))))
; the goal, denied
(assert (not (and (not (= (+ (+ (+ (+ sum_g0_0 sum_g2_2) sum_g3_3) sum_g0_0) sum_g1_1) 0.0)) (not (= self_delta 0.0)) (<= 0.0 (+ (* (/ (+ root_1 (- x0_0)) self_delta) (/ (+ root_1 (- x0_0)) self_delta)) 1.0)) (not (= shared_2 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; value-6: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g2_2 = the sum over g2 of weight2
; sum_g3_3 = the sum over g3 of weight3
; sum_g0_4 = the sum over g0 of (* (/ (/ (+ root_0 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x0_0)) self_delta) (/ (+ root_0 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (/ (+ root_0 (- x1_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x1_0)) self_delta) (/ (+ root_0 (- x1_0)) self_delta)) 1.0))) weight1)
; sum_g2_6 = the sum over g2 of (* (/ (/ (+ root_0 (- x2_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x2_0)) self_delta) (/ (+ root_0 (- x2_0)) self_delta)) 1.0))) weight2)
; sum_g3_7 = the sum over g3 of (* (/ (/ (+ root_0 (- x3_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x3_0)) self_delta) (/ (+ root_0 (- x3_0)) self_delta)) 1.0))) weight3)
; sum_g0_8 = the sum over g0 of (* (/ (/ (+ root_1 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x0_0)) self_delta) (/ (+ root_1 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g2_9 = the sum over g2 of (* (/ (/ (+ root_1 (- x2_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x2_0)) self_delta) (/ (+ root_1 (- x2_0)) self_delta)) 1.0))) weight2)
; sum_g3_10 = the sum over g3 of (* (/ (/ (+ root_1 (- x3_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x3_0)) self_delta) (/ (+ root_1 (- x3_0)) self_delta)) 1.0))) weight3)
; sum_g1_11 = the sum over g1 of (* (/ (/ (+ root_1 (- x1_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x1_0)) self_delta) (/ (+ root_1 (- x1_0)) self_delta)) 1.0))) weight1)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_11 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g2_2 () Real)
(declare-fun sum_g2_6 () Real)
(declare-fun sum_g2_9 () Real)
(declare-fun sum_g3_10 () Real)
(declare-fun sum_g3_3 () Real)
(declare-fun sum_g3_7 () Real)
(declare-fun x2_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ 1.0 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)))
(define-fun shared_1 () Real (/ 1.0 (+ (+ (+ (+ sum_g0_0 sum_g2_2) sum_g3_3) sum_g0_0) sum_g1_1)))
(define-fun shared_2 () Real (sqrt (+ (* (/ (+ root_1 (- x2_0)) self_delta) (/ (+ root_1 (- x2_0)) self_delta)) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g0_4 (* (- 1.0) sum_g0_8)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g0_0) (< 0.0 (+ sum_g0_4 (* (- 1.0) sum_g0_8))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_4) sum_g0_8))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g0_0) (< 0.0 (+ (* (- 1.0) sum_g0_4) sum_g0_8)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g1_5 (* (- 1.0) sum_g1_11)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g1_1) (< 0.0 (+ sum_g1_5 (* (- 1.0) sum_g1_11))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g1_5) sum_g1_11))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g1_1) (< 0.0 (+ (* (- 1.0) sum_g1_5) sum_g1_11)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g2_6 (* (- 1.0) sum_g2_9)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g2_2) (< 0.0 (+ sum_g2_6 (* (- 1.0) sum_g2_9))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g2_6) sum_g2_9))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g2_2) (< 0.0 (+ (* (- 1.0) sum_g2_6) sum_g2_9)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g3_7 (* (- 1.0) sum_g3_10)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g3_3) (< 0.0 (+ sum_g3_7 (* (- 1.0) sum_g3_10))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g3_7) sum_g3_10))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g3_3) (< 0.0 (+ (* (- 1.0) sum_g3_7) sum_g3_10)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (+ (+ (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) (* shared_0 sum_g2_6)) (* shared_0 sum_g3_7)) (* shared_0 sum_g0_4)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (+ (+ (+ (* shared_1 sum_g0_8) (* shared_1 sum_g2_9)) (* shared_1 sum_g3_10)) (* shared_1 sum_g0_8)) (* shared_1 sum_g1_11)) 0.0))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* (/ (+ root_1 (- x2_0)) self_delta) (/ (+ root_1 (- x2_0)) self_delta)) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* (/ (+ root_1 (- x2_0)) self_delta) (/ (+ root_1 (- x2_0)) self_delta)) 1.0)))))
; the goal, denied
(assert (not (and (not (= (+ (+ (+ (+ sum_g0_0 sum_g2_2) sum_g3_3) sum_g0_0) sum_g1_1) 0.0)) (not (= self_delta 0.0)) (<= 0.0 (+ (* (/ (+ root_1 (- x2_0)) self_delta) (/ (+ root_1 (- x2_0)) self_delta)) 1.0)) (not (= shared_2 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; value-7: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g2_2 = the sum over g2 of weight2
; sum_g3_3 = the sum over g3 of weight3
; sum_g0_4 = the sum over g0 of (* (/ (/ (+ root_0 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x0_0)) self_delta) (/ (+ root_0 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (/ (+ root_0 (- x1_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x1_0)) self_delta) (/ (+ root_0 (- x1_0)) self_delta)) 1.0))) weight1)
; sum_g2_6 = the sum over g2 of (* (/ (/ (+ root_0 (- x2_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x2_0)) self_delta) (/ (+ root_0 (- x2_0)) self_delta)) 1.0))) weight2)
; sum_g3_7 = the sum over g3 of (* (/ (/ (+ root_0 (- x3_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x3_0)) self_delta) (/ (+ root_0 (- x3_0)) self_delta)) 1.0))) weight3)
; sum_g0_8 = the sum over g0 of (* (/ (/ (+ root_1 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x0_0)) self_delta) (/ (+ root_1 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g2_9 = the sum over g2 of (* (/ (/ (+ root_1 (- x2_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x2_0)) self_delta) (/ (+ root_1 (- x2_0)) self_delta)) 1.0))) weight2)
; sum_g3_10 = the sum over g3 of (* (/ (/ (+ root_1 (- x3_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x3_0)) self_delta) (/ (+ root_1 (- x3_0)) self_delta)) 1.0))) weight3)
; sum_g1_11 = the sum over g1 of (* (/ (/ (+ root_1 (- x1_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x1_0)) self_delta) (/ (+ root_1 (- x1_0)) self_delta)) 1.0))) weight1)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_11 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g2_2 () Real)
(declare-fun sum_g2_6 () Real)
(declare-fun sum_g2_9 () Real)
(declare-fun sum_g3_10 () Real)
(declare-fun sum_g3_3 () Real)
(declare-fun sum_g3_7 () Real)
(declare-fun x3_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ 1.0 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)))
(define-fun shared_1 () Real (/ 1.0 (+ (+ (+ (+ sum_g0_0 sum_g2_2) sum_g3_3) sum_g0_0) sum_g1_1)))
(define-fun shared_2 () Real (sqrt (+ (* (/ (+ root_1 (- x3_0)) self_delta) (/ (+ root_1 (- x3_0)) self_delta)) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g0_4 (* (- 1.0) sum_g0_8)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g0_0) (< 0.0 (+ sum_g0_4 (* (- 1.0) sum_g0_8))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_4) sum_g0_8))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g0_0) (< 0.0 (+ (* (- 1.0) sum_g0_4) sum_g0_8)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g1_5 (* (- 1.0) sum_g1_11)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g1_1) (< 0.0 (+ sum_g1_5 (* (- 1.0) sum_g1_11))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g1_5) sum_g1_11))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g1_1) (< 0.0 (+ (* (- 1.0) sum_g1_5) sum_g1_11)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g2_6 (* (- 1.0) sum_g2_9)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g2_2) (< 0.0 (+ sum_g2_6 (* (- 1.0) sum_g2_9))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g2_6) sum_g2_9))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g2_2) (< 0.0 (+ (* (- 1.0) sum_g2_6) sum_g2_9)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g3_7 (* (- 1.0) sum_g3_10)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g3_3) (< 0.0 (+ sum_g3_7 (* (- 1.0) sum_g3_10))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g3_7) sum_g3_10))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g3_3) (< 0.0 (+ (* (- 1.0) sum_g3_7) sum_g3_10)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (+ (+ (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) (* shared_0 sum_g2_6)) (* shared_0 sum_g3_7)) (* shared_0 sum_g0_4)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (+ (+ (+ (* shared_1 sum_g0_8) (* shared_1 sum_g2_9)) (* shared_1 sum_g3_10)) (* shared_1 sum_g0_8)) (* shared_1 sum_g1_11)) 0.0))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* (/ (+ root_1 (- x3_0)) self_delta) (/ (+ root_1 (- x3_0)) self_delta)) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* (/ (+ root_1 (- x3_0)) self_delta) (/ (+ root_1 (- x3_0)) self_delta)) 1.0)))))
; the goal, denied
(assert (not (and (not (= (+ (+ (+ (+ sum_g0_0 sum_g2_2) sum_g3_3) sum_g0_0) sum_g1_1) 0.0)) (not (= self_delta 0.0)) (<= 0.0 (+ (* (/ (+ root_1 (- x3_0)) self_delta) (/ (+ root_1 (- x3_0)) self_delta)) 1.0)) (not (= shared_2 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; value-8: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g2_2 = the sum over g2 of weight2
; sum_g3_3 = the sum over g3 of weight3
; sum_g0_4 = the sum over g0 of (* (/ (/ (+ root_0 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x0_0)) self_delta) (/ (+ root_0 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (/ (+ root_0 (- x1_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x1_0)) self_delta) (/ (+ root_0 (- x1_0)) self_delta)) 1.0))) weight1)
; sum_g2_6 = the sum over g2 of (* (/ (/ (+ root_0 (- x2_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x2_0)) self_delta) (/ (+ root_0 (- x2_0)) self_delta)) 1.0))) weight2)
; sum_g3_7 = the sum over g3 of (* (/ (/ (+ root_0 (- x3_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x3_0)) self_delta) (/ (+ root_0 (- x3_0)) self_delta)) 1.0))) weight3)
; sum_g0_8 = the sum over g0 of (* (/ (/ (+ root_1 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x0_0)) self_delta) (/ (+ root_1 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g2_9 = the sum over g2 of (* (/ (/ (+ root_1 (- x2_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x2_0)) self_delta) (/ (+ root_1 (- x2_0)) self_delta)) 1.0))) weight2)
; sum_g3_10 = the sum over g3 of (* (/ (/ (+ root_1 (- x3_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x3_0)) self_delta) (/ (+ root_1 (- x3_0)) self_delta)) 1.0))) weight3)
; sum_g1_11 = the sum over g1 of (* (/ (/ (+ root_1 (- x1_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x1_0)) self_delta) (/ (+ root_1 (- x1_0)) self_delta)) 1.0))) weight1)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_11 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g2_2 () Real)
(declare-fun sum_g2_6 () Real)
(declare-fun sum_g2_9 () Real)
(declare-fun sum_g3_10 () Real)
(declare-fun sum_g3_3 () Real)
(declare-fun sum_g3_7 () Real)
(declare-fun x1_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ 1.0 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)))
(define-fun shared_1 () Real (/ 1.0 (+ (+ (+ (+ sum_g0_0 sum_g2_2) sum_g3_3) sum_g0_0) sum_g1_1)))
(define-fun shared_2 () Real (sqrt (+ (* (/ (+ root_1 (- x1_0)) self_delta) (/ (+ root_1 (- x1_0)) self_delta)) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g0_4 (* (- 1.0) sum_g0_8)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g0_0) (< 0.0 (+ sum_g0_4 (* (- 1.0) sum_g0_8))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_4) sum_g0_8))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g0_0) (< 0.0 (+ (* (- 1.0) sum_g0_4) sum_g0_8)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g1_5 (* (- 1.0) sum_g1_11)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g1_1) (< 0.0 (+ sum_g1_5 (* (- 1.0) sum_g1_11))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g1_5) sum_g1_11))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g1_1) (< 0.0 (+ (* (- 1.0) sum_g1_5) sum_g1_11)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g2_6 (* (- 1.0) sum_g2_9)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g2_2) (< 0.0 (+ sum_g2_6 (* (- 1.0) sum_g2_9))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g2_6) sum_g2_9))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g2_2) (< 0.0 (+ (* (- 1.0) sum_g2_6) sum_g2_9)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g3_7 (* (- 1.0) sum_g3_10)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g3_3) (< 0.0 (+ sum_g3_7 (* (- 1.0) sum_g3_10))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g3_7) sum_g3_10))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g3_3) (< 0.0 (+ (* (- 1.0) sum_g3_7) sum_g3_10)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (+ (+ (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) (* shared_0 sum_g2_6)) (* shared_0 sum_g3_7)) (* shared_0 sum_g0_4)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (+ (+ (+ (* shared_1 sum_g0_8) (* shared_1 sum_g2_9)) (* shared_1 sum_g3_10)) (* shared_1 sum_g0_8)) (* shared_1 sum_g1_11)) 0.0))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* (/ (+ root_1 (- x1_0)) self_delta) (/ (+ root_1 (- x1_0)) self_delta)) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* (/ (+ root_1 (- x1_0)) self_delta) (/ (+ root_1 (- x1_0)) self_delta)) 1.0)))))
; the goal, denied
(assert (not (and (not (= (+ (+ (+ (+ sum_g0_0 sum_g2_2) sum_g3_3) sum_g0_0) sum_g1_1) 0.0)) (not (= self_delta 0.0)) (<= 0.0 (+ (* (/ (+ root_1 (- x1_0)) self_delta) (/ (+ root_1 (- x1_0)) self_delta)) 1.0)) (not (= shared_2 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N1/monoid
; SmoothMedian, N1/monoid: merge is associative and commutative, and empty is its unit
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g2_2 = the sum over g2 of weight2
; sum_g3_3 = the sum over g3 of weight3
; sum_g0_4 = the sum over g0 of (* (/ (/ (+ root_0 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x0_0)) self_delta) (/ (+ root_0 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (/ (+ root_0 (- x1_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x1_0)) self_delta) (/ (+ root_0 (- x1_0)) self_delta)) 1.0))) weight1)
; sum_g2_6 = the sum over g2 of (* (/ (/ (+ root_0 (- x2_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x2_0)) self_delta) (/ (+ root_0 (- x2_0)) self_delta)) 1.0))) weight2)
; sum_g3_7 = the sum over g3 of (* (/ (/ (+ root_0 (- x3_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x3_0)) self_delta) (/ (+ root_0 (- x3_0)) self_delta)) 1.0))) weight3)
; sum_g0_8 = the sum over g0 of (* (/ (/ (+ root_1 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x0_0)) self_delta) (/ (+ root_1 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g2_9 = the sum over g2 of (* (/ (/ (+ root_1 (- x2_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x2_0)) self_delta) (/ (+ root_1 (- x2_0)) self_delta)) 1.0))) weight2)
; sum_g3_10 = the sum over g3 of (* (/ (/ (+ root_1 (- x3_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x3_0)) self_delta) (/ (+ root_1 (- x3_0)) self_delta)) 1.0))) weight3)
; sum_g1_11 = the sum over g1 of (* (/ (/ (+ root_1 (- x1_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x1_0)) self_delta) (/ (+ root_1 (- x1_0)) self_delta)) 1.0))) weight1)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_11 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g2_2 () Real)
(declare-fun sum_g2_6 () Real)
(declare-fun sum_g2_9 () Real)
(declare-fun sum_g3_10 () Real)
(declare-fun sum_g3_3 () Real)
(declare-fun sum_g3_7 () Real)
(define-fun shared_0 () Real (/ 1.0 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)))
(define-fun shared_1 () Real (/ 1.0 (+ (+ (+ (+ sum_g0_0 sum_g2_2) sum_g3_3) sum_g0_0) sum_g1_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g0_4 (* (- 1.0) sum_g0_8)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g0_0) (< 0.0 (+ sum_g0_4 (* (- 1.0) sum_g0_8))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_4) sum_g0_8))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g0_0) (< 0.0 (+ (* (- 1.0) sum_g0_4) sum_g0_8)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g1_5 (* (- 1.0) sum_g1_11)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g1_1) (< 0.0 (+ sum_g1_5 (* (- 1.0) sum_g1_11))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g1_5) sum_g1_11))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g1_1) (< 0.0 (+ (* (- 1.0) sum_g1_5) sum_g1_11)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g2_6 (* (- 1.0) sum_g2_9)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g2_2) (< 0.0 (+ sum_g2_6 (* (- 1.0) sum_g2_9))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g2_6) sum_g2_9))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g2_2) (< 0.0 (+ (* (- 1.0) sum_g2_6) sum_g2_9)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3))
; hypothesis: ψ increases
(assert (=> (< root_1 root_0) (<= 0.0 (+ sum_g3_7 (* (- 1.0) sum_g3_10)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 root_0) (=> (< 0.0 sum_g3_3) (< 0.0 (+ sum_g3_7 (* (- 1.0) sum_g3_10))))))
; hypothesis: ψ increases
(assert (=> (< root_0 root_1) (<= 0.0 (+ (* (- 1.0) sum_g3_7) sum_g3_10))))
; hypothesis: ψ increases strictly
(assert (=> (< root_0 root_1) (=> (< 0.0 sum_g3_3) (< 0.0 (+ (* (- 1.0) sum_g3_7) sum_g3_10)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (+ (+ (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) (* shared_0 sum_g2_6)) (* shared_0 sum_g3_7)) (* shared_0 sum_g0_4)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (+ (+ (+ (* shared_1 sum_g0_8) (* shared_1 sum_g2_9)) (* shared_1 sum_g3_10)) (* shared_1 sum_g0_8)) (* shared_1 sum_g1_11)) 0.0))
; the goal, denied
(assert (not (= root_0 root_1)))
(check-sat)
