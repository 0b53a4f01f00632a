; butterfly prove --operator SmoothMedian --contract P-smooth
; SmoothMedian, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; lemma-1: ψ′ by the rules for quotients and roots
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun t () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (sqrt (+ (* t t) 1.0)))
(define-fun shared_1 () Real (/ 1.0 shared_0))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* t t) 1.0)) (and (<= 0.0 shared_0) (= (* shared_0 shared_0) (+ (* t t) 1.0)))))
; the goal, denied
(assert (not (= (+ shared_1 (- (* (* (* t (/ t shared_0)) shared_1) shared_1))) (* (* shared_1 shared_1) shared_1))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract P-smooth
; SmoothMedian, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; lemma-2: e^(−3/2·(log(1 + t²) + c)) = e^(−3/2·c)/√(1 + t²)³
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun c () Real)
(declare-fun t () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (log (+ (* t t) 1.0)))
(define-fun shared_1 () Real (exp shared_0))
(define-fun shared_2 () Real (exp (* (+ shared_0 c) (- (/ 3.0 2.0)))))
(define-fun shared_3 () Real (exp (* (- c) (/ 3.0 2.0))))
(define-fun shared_4 () Real (exp (* (/ 1.0 2.0) shared_0)))
(define-fun shared_5 () Real (exp (* (/ 3.0 2.0) shared_0)))
(define-fun shared_6 () Real (sqrt (+ (* t t) 1.0)))
(define-fun shared_7 () Real (/ 1.0 shared_6))
; axiom: exp-log
(assert (=> (< 0.0 (+ (* t t) 1.0)) (= shared_1 (+ (* t t) 1.0))))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ shared_0 c) (- (/ 3.0 2.0)))) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (- c) (/ 3.0 2.0))) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (/ 1.0 2.0) shared_0)) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_5))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (/ 3.0 2.0) shared_0)) shared_5))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* (+ shared_0 c) (- (/ 3.0 2.0))) (* (- c) (/ 3.0 2.0))) (< shared_2 shared_3)) (=> (< (* (- c) (/ 3.0 2.0)) (* (+ shared_0 c) (- (/ 3.0 2.0)))) (< shared_3 shared_2)) (=> (= (* (+ shared_0 c) (- (/ 3.0 2.0))) (* (- c) (/ 3.0 2.0))) (= shared_2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ shared_0 c) (- (/ 3.0 2.0))) (* (/ 1.0 2.0) shared_0)) (< shared_2 shared_4)) (=> (< (* (/ 1.0 2.0) shared_0) (* (+ shared_0 c) (- (/ 3.0 2.0)))) (< shared_4 shared_2)) (=> (= (* (+ shared_0 c) (- (/ 3.0 2.0))) (* (/ 1.0 2.0) shared_0)) (= shared_2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ shared_0 c) (- (/ 3.0 2.0))) (* (/ 3.0 2.0) shared_0)) (< shared_2 shared_5)) (=> (< (* (/ 3.0 2.0) shared_0) (* (+ shared_0 c) (- (/ 3.0 2.0)))) (< shared_5 shared_2)) (=> (= (* (+ shared_0 c) (- (/ 3.0 2.0))) (* (/ 3.0 2.0) shared_0)) (= shared_2 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ shared_0 c) (- (/ 3.0 2.0))) shared_0) (< shared_2 shared_1)) (=> (< shared_0 (* (+ shared_0 c) (- (/ 3.0 2.0)))) (< shared_1 shared_2)) (=> (= (* (+ shared_0 c) (- (/ 3.0 2.0))) shared_0) (= shared_2 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (- c) (/ 3.0 2.0)) (* (/ 1.0 2.0) shared_0)) (< shared_3 shared_4)) (=> (< (* (/ 1.0 2.0) shared_0) (* (- c) (/ 3.0 2.0))) (< shared_4 shared_3)) (=> (= (* (- c) (/ 3.0 2.0)) (* (/ 1.0 2.0) shared_0)) (= shared_3 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* (- c) (/ 3.0 2.0)) (* (/ 3.0 2.0) shared_0)) (< shared_3 shared_5)) (=> (< (* (/ 3.0 2.0) shared_0) (* (- c) (/ 3.0 2.0))) (< shared_5 shared_3)) (=> (= (* (- c) (/ 3.0 2.0)) (* (/ 3.0 2.0) shared_0)) (= shared_3 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (* (- c) (/ 3.0 2.0)) shared_0) (< shared_3 shared_1)) (=> (< shared_0 (* (- c) (/ 3.0 2.0))) (< shared_1 shared_3)) (=> (= (* (- c) (/ 3.0 2.0)) shared_0) (= shared_3 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (/ 1.0 2.0) shared_0) (* (/ 3.0 2.0) shared_0)) (< shared_4 shared_5)) (=> (< (* (/ 3.0 2.0) shared_0) (* (/ 1.0 2.0) shared_0)) (< shared_5 shared_4)) (=> (= (* (/ 1.0 2.0) shared_0) (* (/ 3.0 2.0) shared_0)) (= shared_4 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (* (/ 1.0 2.0) shared_0) shared_0) (< shared_4 shared_1)) (=> (< shared_0 (* (/ 1.0 2.0) shared_0)) (< shared_1 shared_4)) (=> (= (* (/ 1.0 2.0) shared_0) shared_0) (= shared_4 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (/ 3.0 2.0) shared_0) shared_0) (< shared_5 shared_1)) (=> (< shared_0 (* (/ 3.0 2.0) shared_0)) (< shared_1 shared_5)) (=> (= (* (/ 3.0 2.0) shared_0) shared_0) (= shared_5 shared_1))))
; axiom: exp-sum
(assert (=> (= (+ (* (+ shared_0 c) (- (/ 3.0 2.0))) (* (/ 3.0 2.0) shared_0)) (* (- c) (/ 3.0 2.0))) (= (* shared_2 shared_5) shared_3)))
; axiom: exp-sum
(assert (=> (= (+ (* (/ 1.0 2.0) shared_0) (* (/ 1.0 2.0) shared_0)) shared_0) (= (* shared_4 shared_4) shared_1)))
; axiom: exp-sum
(assert (=> (= (+ (* (/ 1.0 2.0) shared_0) shared_0) (* (/ 3.0 2.0) shared_0)) (= (* shared_4 shared_1) shared_5)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* t t) 1.0)) (and (<= 0.0 shared_6) (= (* shared_6 shared_6) (+ (* t t) 1.0)))))
; the goal, denied
(assert (not (= shared_2 (* shared_3 (* (* shared_7 shared_7) shared_7)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract P-smooth
; SmoothMedian, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 weight0)))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract P-smooth
; SmoothMedian, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; the goal, denied
(assert (not (<= 0.0 (* (* (* cut_1 cut_1) cut_1) weight0))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract P-smooth
; SmoothMedian, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; the goal, denied
(assert (not (=> (< 0.0 weight0) (< 0.0 (* (* (* cut_1 cut_1) cut_1) weight0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract P-smooth
; SmoothMedian, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract P-smooth
; SmoothMedian, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract P-smooth
; SmoothMedian, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ sum_g0_2.a sum_g0_2.b)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract P-smooth
; SmoothMedian, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; value-1: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* (/ (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g0_2 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) weight0)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun x0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: the residual is 0 at the root
(assert (= (* (/ 1.0 sum_g0_0) sum_g0_1) 0.0))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (/ (+ root_0 (- x0_0)) self_delta) (/ (+ root_0 (- x0_0)) self_delta)) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (not (= self_delta 0.0)) (<= 0.0 (+ (* (/ (+ root_0 (- x0_0)) self_delta) (/ (+ root_0 (- x0_0)) self_delta)) 1.0)) (not (= cut_0 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract P-smooth
; SmoothMedian, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* (/ (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g0_2 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) weight0)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: the residual is 0 at the root
(assert (= (* (/ 1.0 sum_g0_0) sum_g0_1) 0.0))
; the goal, denied
(assert (= sum_g0_0 0.0))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract P-smooth
; SmoothMedian, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_delta () Real)
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (= self_delta 0.0))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract P-smooth
; SmoothMedian, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun x0_0 () Real)
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (< 0.0 (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract P-smooth
; SmoothMedian, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; law-4: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun x0_0 () Real)
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (<= 0.0 (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)) (not (= cut_0 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract P-smooth
; SmoothMedian, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; law-5: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* (/ (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g0_2 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) weight0)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_2))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: the residual is 0 at the root
(assert (= (* (/ 1.0 sum_g0_0) sum_g0_1) 0.0))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (not (= self_delta 0.0)) (< 0.0 (* (/ 1.0 sum_g0_0) (* (/ 1.0 self_delta) sum_g0_2))))))
(check-sat)
