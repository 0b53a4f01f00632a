; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
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
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
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
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
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
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
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
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
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
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
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
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
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
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
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
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
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
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
; g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: ψ is at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun shift () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun pool.inputs_0_0_0 () Real (+ x0_0 shift))
(define-fun shared_1 () Real (/ (+ root_0 (- pool.inputs_0_0_0)) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_1 shared_2) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_1) shared_2) shared_1)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* shared_1 shared_1) 1.0)))))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) (* psi_0 weight0))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
; g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: ψ is at least −1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun shift () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun pool.inputs_0_0_0 () Real (+ x0_0 shift))
(define-fun shared_1 () Real (/ (+ root_0 (- pool.inputs_0_0_0)) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_1 shared_2) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_1) shared_2) shared_1)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* shared_1 shared_1) 1.0)))))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* psi_0 weight0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
; g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: ψ is at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_1 (- x0_0)) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
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
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_1) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_1) shared_0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_1) (= (* shared_1 shared_1) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) (* psi_0 weight0))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
; g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: ψ is at least −1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_1 (- x0_0)) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
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
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_1) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_1) shared_0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_1) (= (* shared_1 shared_1) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* psi_0 weight0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
; g0-one-6: k = 1: one worker's lift has the invariant of the workers of group g0: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun shift () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun pool.inputs_0_0_0 () Real (+ x0_0 shift))
(define-fun shared_1 () Real (/ (+ root_0 (- pool.inputs_0_0_0)) self_delta))
(define-fun shared_2 () Real (/ (+ root_1 (- x0_0)) self_delta))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
(define-fun shared_4 () Real (sqrt (+ (* shared_2 shared_2) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_2) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_2 shared_1) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 shared_2) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= psi_0 shared_2)) (<= (* shared_1 shared_4) shared_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= (- psi_0) shared_2)) (<= (* (- shared_1) shared_4) shared_2)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_2) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_2 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_2 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_2 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_2) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= psi_1 shared_2)) (<= (* shared_2 shared_4) shared_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= (- psi_1) shared_2)) (<= (* (- shared_2) shared_4) shared_2)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_2 shared_2) 1.0)) (and (<= 0.0 shared_4) (= (* shared_4 shared_4) (+ (* shared_2 shared_2) 1.0)))))
; the goal, denied
(assert (not (=> (< root_1 (+ root_0 (- shift))) (<= 0.0 (+ (* psi_0 weight0) (* (- 1.0) (* psi_1 weight0)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
; g0-one-7: k = 1: one worker's lift has the invariant of the workers of group g0: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun shift () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun pool.inputs_0_0_0 () Real (+ x0_0 shift))
(define-fun shared_1 () Real (/ (+ root_0 (- pool.inputs_0_0_0)) self_delta))
(define-fun shared_2 () Real (/ (+ root_1 (- x0_0)) self_delta))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
(define-fun shared_4 () Real (sqrt (+ (* shared_2 shared_2) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_2) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_2 shared_1) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 shared_2) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= psi_0 shared_2)) (<= (* shared_1 shared_4) shared_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= (- psi_0) shared_2)) (<= (* (- shared_1) shared_4) shared_2)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_2) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_2 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_2 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_2 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_2) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= psi_1 shared_2)) (<= (* shared_2 shared_4) shared_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= (- psi_1) shared_2)) (<= (* (- shared_2) shared_4) shared_2)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_2 shared_2) 1.0)) (and (<= 0.0 shared_4) (= (* shared_4 shared_4) (+ (* shared_2 shared_2) 1.0)))))
; the goal, denied
(assert (not (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 weight0) (< 0.0 (+ (* psi_0 weight0) (* (- 1.0) (* psi_1 weight0))))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
; g0-one-8: k = 1: one worker's lift has the invariant of the workers of group g0: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun shift () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun pool.inputs_0_0_0 () Real (+ x0_0 shift))
(define-fun shared_1 () Real (/ (+ root_0 (- pool.inputs_0_0_0)) self_delta))
(define-fun shared_2 () Real (/ (+ root_1 (- x0_0)) self_delta))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
(define-fun shared_4 () Real (sqrt (+ (* shared_2 shared_2) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_2) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_2 shared_1) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 shared_2) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= psi_0 shared_2)) (<= (* shared_1 shared_4) shared_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= (- psi_0) shared_2)) (<= (* (- shared_1) shared_4) shared_2)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_2) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_2 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_2 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_2 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_2) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= psi_1 shared_2)) (<= (* shared_2 shared_4) shared_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= (- psi_1) shared_2)) (<= (* (- shared_2) shared_4) shared_2)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_2 shared_2) 1.0)) (and (<= 0.0 shared_4) (= (* shared_4 shared_4) (+ (* shared_2 shared_2) 1.0)))))
; the goal, denied
(assert (not (=> (< (+ root_0 (- shift)) root_1) (<= 0.0 (+ (* (- 1.0) (* psi_0 weight0)) (* psi_1 weight0))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
; g0-one-9: k = 1: one worker's lift has the invariant of the workers of group g0: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun shift () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun pool.inputs_0_0_0 () Real (+ x0_0 shift))
(define-fun shared_1 () Real (/ (+ root_0 (- pool.inputs_0_0_0)) self_delta))
(define-fun shared_2 () Real (/ (+ root_1 (- x0_0)) self_delta))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
(define-fun shared_4 () Real (sqrt (+ (* shared_2 shared_2) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_2) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_2 shared_1) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 shared_2) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= psi_0 shared_2)) (<= (* shared_1 shared_4) shared_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= (- psi_0) shared_2)) (<= (* (- shared_1) shared_4) shared_2)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_2) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_2 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_2 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_2 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_2) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= psi_1 shared_2)) (<= (* shared_2 shared_4) shared_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= (- psi_1) shared_2)) (<= (* (- shared_2) shared_4) shared_2)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_2 shared_2) 1.0)) (and (<= 0.0 shared_4) (= (* shared_4 shared_4) (+ (* shared_2 shared_2) 1.0)))))
; the goal, denied
(assert (not (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 weight0) (< 0.0 (+ (* (- 1.0) (* psi_0 weight0)) (* psi_1 weight0)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun shift () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_1.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_1.a)))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_2.a)))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ sum_g0_1.a (* (- 1.0) sum_g0_2.a))))))
; hypothesis: ψ increases strictly
(assert (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (- 1.0) sum_g0_1.a) sum_g0_2.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_1.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_1.b)))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_2.b)))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ sum_g0_1.b (* (- 1.0) sum_g0_2.b))))))
; hypothesis: ψ increases strictly
(assert (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (- 1.0) sum_g0_1.b) sum_g0_2.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: ψ is at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun shift () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_1.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_1.a)))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_2.a)))
; hypothesis: ψ increases
(assert (=> (< root_1 (+ root_0 (- shift))) (<= 0.0 (+ sum_g0_1.a (* (- 1.0) sum_g0_2.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ sum_g0_1.a (* (- 1.0) sum_g0_2.a))))))
; hypothesis: ψ increases
(assert (=> (< (+ root_0 (- shift)) root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_1.a) sum_g0_2.a))))
; hypothesis: ψ increases strictly
(assert (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (- 1.0) sum_g0_1.a) sum_g0_2.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_1.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_1.b)))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_2.b)))
; hypothesis: ψ increases
(assert (=> (< root_1 (+ root_0 (- shift))) (<= 0.0 (+ sum_g0_1.b (* (- 1.0) sum_g0_2.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ sum_g0_1.b (* (- 1.0) sum_g0_2.b))))))
; hypothesis: ψ increases
(assert (=> (< (+ root_0 (- shift)) root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_1.b) sum_g0_2.b))))
; hypothesis: ψ increases strictly
(assert (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (- 1.0) sum_g0_1.b) sum_g0_2.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_1.a sum_g0_1.b))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: ψ is at least −1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun shift () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_1.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_1.a)))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_2.a)))
; hypothesis: ψ increases
(assert (=> (< root_1 (+ root_0 (- shift))) (<= 0.0 (+ sum_g0_1.a (* (- 1.0) sum_g0_2.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ sum_g0_1.a (* (- 1.0) sum_g0_2.a))))))
; hypothesis: ψ increases
(assert (=> (< (+ root_0 (- shift)) root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_1.a) sum_g0_2.a))))
; hypothesis: ψ increases strictly
(assert (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (- 1.0) sum_g0_1.a) sum_g0_2.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_1.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_1.b)))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_2.b)))
; hypothesis: ψ increases
(assert (=> (< root_1 (+ root_0 (- shift))) (<= 0.0 (+ sum_g0_1.b (* (- 1.0) sum_g0_2.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ sum_g0_1.b (* (- 1.0) sum_g0_2.b))))))
; hypothesis: ψ increases
(assert (=> (< (+ root_0 (- shift)) root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_1.b) sum_g0_2.b))))
; hypothesis: ψ increases strictly
(assert (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (- 1.0) sum_g0_1.b) sum_g0_2.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (+ sum_g0_1.a sum_g0_1.b)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: ψ is at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun shift () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_1.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_1.a)))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_2.a)))
; hypothesis: ψ increases
(assert (=> (< root_1 (+ root_0 (- shift))) (<= 0.0 (+ sum_g0_1.a (* (- 1.0) sum_g0_2.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ sum_g0_1.a (* (- 1.0) sum_g0_2.a))))))
; hypothesis: ψ increases
(assert (=> (< (+ root_0 (- shift)) root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_1.a) sum_g0_2.a))))
; hypothesis: ψ increases strictly
(assert (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (- 1.0) sum_g0_1.a) sum_g0_2.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_1.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_1.b)))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_2.b)))
; hypothesis: ψ increases
(assert (=> (< root_1 (+ root_0 (- shift))) (<= 0.0 (+ sum_g0_1.b (* (- 1.0) sum_g0_2.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ sum_g0_1.b (* (- 1.0) sum_g0_2.b))))))
; hypothesis: ψ increases
(assert (=> (< (+ root_0 (- shift)) root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_1.b) sum_g0_2.b))))
; hypothesis: ψ increases strictly
(assert (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (- 1.0) sum_g0_1.b) sum_g0_2.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_2.a sum_g0_2.b))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: ψ is at least −1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun shift () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_1.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_1.a)))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_2.a)))
; hypothesis: ψ increases
(assert (=> (< root_1 (+ root_0 (- shift))) (<= 0.0 (+ sum_g0_1.a (* (- 1.0) sum_g0_2.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ sum_g0_1.a (* (- 1.0) sum_g0_2.a))))))
; hypothesis: ψ increases
(assert (=> (< (+ root_0 (- shift)) root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_1.a) sum_g0_2.a))))
; hypothesis: ψ increases strictly
(assert (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (- 1.0) sum_g0_1.a) sum_g0_2.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_1.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_1.b)))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_2.b)))
; hypothesis: ψ increases
(assert (=> (< root_1 (+ root_0 (- shift))) (<= 0.0 (+ sum_g0_1.b (* (- 1.0) sum_g0_2.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ sum_g0_1.b (* (- 1.0) sum_g0_2.b))))))
; hypothesis: ψ increases
(assert (=> (< (+ root_0 (- shift)) root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_1.b) sum_g0_2.b))))
; hypothesis: ψ increases strictly
(assert (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (- 1.0) sum_g0_1.b) sum_g0_2.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (+ sum_g0_2.a sum_g0_2.b)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
; g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun shift () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_1.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_1.a)))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_2.a)))
; hypothesis: ψ increases
(assert (=> (< root_1 (+ root_0 (- shift))) (<= 0.0 (+ sum_g0_1.a (* (- 1.0) sum_g0_2.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ sum_g0_1.a (* (- 1.0) sum_g0_2.a))))))
; hypothesis: ψ increases
(assert (=> (< (+ root_0 (- shift)) root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_1.a) sum_g0_2.a))))
; hypothesis: ψ increases strictly
(assert (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (- 1.0) sum_g0_1.a) sum_g0_2.a)))))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_1.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_1.b)))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_2.b)))
; hypothesis: ψ increases
(assert (=> (< root_1 (+ root_0 (- shift))) (<= 0.0 (+ sum_g0_1.b (* (- 1.0) sum_g0_2.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ sum_g0_1.b (* (- 1.0) sum_g0_2.b))))))
; hypothesis: ψ increases
(assert (=> (< (+ root_0 (- shift)) root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_1.b) sum_g0_2.b))))
; hypothesis: ψ increases strictly
(assert (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (- 1.0) sum_g0_1.b) sum_g0_2.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (=> (< root_1 (+ root_0 (- shift))) (<= 0.0 (+ (+ sum_g0_1.a sum_g0_1.b) (* (- 1.0) (+ sum_g0_2.a sum_g0_2.b)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
; g0-merge-7: the merge of two states with the invariant has it, for the workers of group g0: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun shift () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_1.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_1.a)))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_2.a)))
; hypothesis: ψ increases
(assert (=> (< root_1 (+ root_0 (- shift))) (<= 0.0 (+ sum_g0_1.a (* (- 1.0) sum_g0_2.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ sum_g0_1.a (* (- 1.0) sum_g0_2.a))))))
; hypothesis: ψ increases
(assert (=> (< (+ root_0 (- shift)) root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_1.a) sum_g0_2.a))))
; hypothesis: ψ increases strictly
(assert (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (- 1.0) sum_g0_1.a) sum_g0_2.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_1.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_1.b)))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_2.b)))
; hypothesis: ψ increases
(assert (=> (< root_1 (+ root_0 (- shift))) (<= 0.0 (+ sum_g0_1.b (* (- 1.0) sum_g0_2.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ sum_g0_1.b (* (- 1.0) sum_g0_2.b))))))
; hypothesis: ψ increases
(assert (=> (< (+ root_0 (- shift)) root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_1.b) sum_g0_2.b))))
; hypothesis: ψ increases strictly
(assert (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (- 1.0) sum_g0_1.b) sum_g0_2.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ (+ sum_g0_1.a sum_g0_1.b) (* (- 1.0) (+ sum_g0_2.a sum_g0_2.b))))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
; g0-merge-8: the merge of two states with the invariant has it, for the workers of group g0: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun shift () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_1.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_1.a)))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_2.a)))
; hypothesis: ψ increases
(assert (=> (< root_1 (+ root_0 (- shift))) (<= 0.0 (+ sum_g0_1.a (* (- 1.0) sum_g0_2.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ sum_g0_1.a (* (- 1.0) sum_g0_2.a))))))
; hypothesis: ψ increases
(assert (=> (< (+ root_0 (- shift)) root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_1.a) sum_g0_2.a))))
; hypothesis: ψ increases strictly
(assert (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (- 1.0) sum_g0_1.a) sum_g0_2.a)))))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_1.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_1.b)))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_2.b)))
; hypothesis: ψ increases
(assert (=> (< root_1 (+ root_0 (- shift))) (<= 0.0 (+ sum_g0_1.b (* (- 1.0) sum_g0_2.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ sum_g0_1.b (* (- 1.0) sum_g0_2.b))))))
; hypothesis: ψ increases
(assert (=> (< (+ root_0 (- shift)) root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_1.b) sum_g0_2.b))))
; hypothesis: ψ increases strictly
(assert (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (- 1.0) sum_g0_1.b) sum_g0_2.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (=> (< (+ root_0 (- shift)) root_1) (<= 0.0 (+ (* (- 1.0) (+ sum_g0_1.a sum_g0_1.b)) (+ sum_g0_2.a sum_g0_2.b))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
; g0-merge-9: the merge of two states with the invariant has it, for the workers of group g0: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun shift () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_1.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_1.a)))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_2.a)))
; hypothesis: ψ increases
(assert (=> (< root_1 (+ root_0 (- shift))) (<= 0.0 (+ sum_g0_1.a (* (- 1.0) sum_g0_2.a)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ sum_g0_1.a (* (- 1.0) sum_g0_2.a))))))
; hypothesis: ψ increases
(assert (=> (< (+ root_0 (- shift)) root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_1.a) sum_g0_2.a))))
; hypothesis: ψ increases strictly
(assert (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 sum_g0_0.a) (< 0.0 (+ (* (- 1.0) sum_g0_1.a) sum_g0_2.a)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_1.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_1.b)))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_2.b)))
; hypothesis: ψ increases
(assert (=> (< root_1 (+ root_0 (- shift))) (<= 0.0 (+ sum_g0_1.b (* (- 1.0) sum_g0_2.b)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ sum_g0_1.b (* (- 1.0) sum_g0_2.b))))))
; hypothesis: ψ increases
(assert (=> (< (+ root_0 (- shift)) root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_1.b) sum_g0_2.b))))
; hypothesis: ψ increases strictly
(assert (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 sum_g0_0.b) (< 0.0 (+ (* (- 1.0) sum_g0_1.b) sum_g0_2.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ (* (- 1.0) (+ sum_g0_1.a sum_g0_1.b)) (+ sum_g0_2.a sum_g0_2.b)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
; value-1: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* (/ (/ (+ root_0 (- (+ x0_0 shift))) self_delta) (sqrt (+ (* (/ (+ root_0 (- (+ x0_0 shift))) self_delta) (/ (+ root_0 (- (+ x0_0 shift))) self_delta)) 1.0))) weight0)
; sum_g0_2 = the sum over g0 of (* (/ (/ (+ root_1 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x0_0)) self_delta) (/ (+ root_1 (- x0_0)) self_delta)) 1.0))) weight0)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun shift () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun pool.inputs_0_0_0 () Real (+ x0_0 shift))
(define-fun shared_1 () Real (sqrt (+ (* (/ (+ root_0 (- pool.inputs_0_0_0)) self_delta) (/ (+ root_0 (- pool.inputs_0_0_0)) self_delta)) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_1))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0 sum_g0_1)))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_2))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0 sum_g0_2)))
; hypothesis: ψ increases
(assert (=> (< root_1 (+ root_0 (- shift))) (<= 0.0 (+ sum_g0_1 (* (- 1.0) sum_g0_2)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 sum_g0_0) (< 0.0 (+ sum_g0_1 (* (- 1.0) sum_g0_2))))))
; hypothesis: ψ increases
(assert (=> (< (+ root_0 (- shift)) root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_1) sum_g0_2))))
; hypothesis: ψ increases strictly
(assert (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 sum_g0_0) (< 0.0 (+ (* (- 1.0) sum_g0_1) sum_g0_2)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: the residual is 0 at the root
(assert (= (* (/ 1.0 sum_g0_0) sum_g0_1) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (* (/ 1.0 sum_g0_0) sum_g0_2) 0.0))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* (/ (+ root_0 (- pool.inputs_0_0_0)) self_delta) (/ (+ root_0 (- pool.inputs_0_0_0)) self_delta)) 1.0)) (and (<= 0.0 shared_1) (= (* shared_1 shared_1) (+ (* (/ (+ root_0 (- pool.inputs_0_0_0)) self_delta) (/ (+ root_0 (- pool.inputs_0_0_0)) self_delta)) 1.0)))))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (not (= self_delta 0.0)) (<= 0.0 (+ (* (/ (+ root_0 (- pool.inputs_0_0_0)) self_delta) (/ (+ root_0 (- pool.inputs_0_0_0)) self_delta)) 1.0)) (not (= shared_1 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
; value-2: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* (/ (/ (+ root_0 (- (+ x0_0 shift))) self_delta) (sqrt (+ (* (/ (+ root_0 (- (+ x0_0 shift))) self_delta) (/ (+ root_0 (- (+ x0_0 shift))) self_delta)) 1.0))) weight0)
; sum_g0_2 = the sum over g0 of (* (/ (/ (+ root_1 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x0_0)) self_delta) (/ (+ root_1 (- x0_0)) self_delta)) 1.0))) weight0)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun shift () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (sqrt (+ (* (/ (+ root_1 (- x0_0)) self_delta) (/ (+ root_1 (- x0_0)) self_delta)) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_1))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0 sum_g0_1)))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_2))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0 sum_g0_2)))
; hypothesis: ψ increases
(assert (=> (< root_1 (+ root_0 (- shift))) (<= 0.0 (+ sum_g0_1 (* (- 1.0) sum_g0_2)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 sum_g0_0) (< 0.0 (+ sum_g0_1 (* (- 1.0) sum_g0_2))))))
; hypothesis: ψ increases
(assert (=> (< (+ root_0 (- shift)) root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_1) sum_g0_2))))
; hypothesis: ψ increases strictly
(assert (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 sum_g0_0) (< 0.0 (+ (* (- 1.0) sum_g0_1) sum_g0_2)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: the residual is 0 at the root
(assert (= (* (/ 1.0 sum_g0_0) sum_g0_1) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (* (/ 1.0 sum_g0_0) sum_g0_2) 0.0))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* (/ (+ root_1 (- x0_0)) self_delta) (/ (+ root_1 (- x0_0)) self_delta)) 1.0)) (and (<= 0.0 shared_0) (= (* shared_0 shared_0) (+ (* (/ (+ root_1 (- x0_0)) self_delta) (/ (+ root_1 (- x0_0)) self_delta)) 1.0)))))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (not (= self_delta 0.0)) (<= 0.0 (+ (* (/ (+ root_1 (- x0_0)) self_delta) (/ (+ root_1 (- x0_0)) self_delta)) 1.0)) (not (= shared_0 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3/translation
; SmoothMedian, N3/translation: adding a constant to every worker adds it to the pooled value
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* (/ (/ (+ root_0 (- (+ x0_0 shift))) self_delta) (sqrt (+ (* (/ (+ root_0 (- (+ x0_0 shift))) self_delta) (/ (+ root_0 (- (+ x0_0 shift))) self_delta)) 1.0))) weight0)
; sum_g0_2 = the sum over g0 of (* (/ (/ (+ root_1 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_1 (- x0_0)) self_delta) (/ (+ root_1 (- x0_0)) self_delta)) 1.0))) weight0)
(declare-fun root_0 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun shift () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_1))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0 sum_g0_1)))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_2))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0 sum_g0_2)))
; hypothesis: ψ increases
(assert (=> (< root_1 (+ root_0 (- shift))) (<= 0.0 (+ sum_g0_1 (* (- 1.0) sum_g0_2)))))
; hypothesis: ψ increases strictly
(assert (=> (< root_1 (+ root_0 (- shift))) (=> (< 0.0 sum_g0_0) (< 0.0 (+ sum_g0_1 (* (- 1.0) sum_g0_2))))))
; hypothesis: ψ increases
(assert (=> (< (+ root_0 (- shift)) root_1) (<= 0.0 (+ (* (- 1.0) sum_g0_1) sum_g0_2))))
; hypothesis: ψ increases strictly
(assert (=> (< (+ root_0 (- shift)) root_1) (=> (< 0.0 sum_g0_0) (< 0.0 (+ (* (- 1.0) sum_g0_1) sum_g0_2)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: the residual is 0 at the root
(assert (= (* (/ 1.0 sum_g0_0) sum_g0_1) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (* (/ 1.0 sum_g0_0) sum_g0_2) 0.0))
; the goal, denied
(assert (not (= root_0 (+ root_1 shift))))
(check-sat)
