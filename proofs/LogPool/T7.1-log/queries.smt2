; butterfly prove --operator LogPool --contract T7.1/log
; LogPool, T7.1/log: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1
; g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; the goal, denied
(assert (not (<= 0.0 weight0)))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/log
; LogPool, T7.1/log: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1
; g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: the largest is above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= x0_0 largest_0))
; the goal, denied
(assert (not (<= 0.0 (+ (* largest_0 weight0) (* (- 1.0) lift.mul_0)))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/log
; LogPool, T7.1/log: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1
; g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: exp is above its tangent
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_1 = the sum over c0 of (exp (+ x0_0 (- largest_0)))
(declare-fun largest_0 () Real)
(declare-fun pivot () Real)
(declare-fun sum_c0_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log sum_c0_1))
(define-fun shared_1 () Real (exp shared_0))
(define-fun shared_2 () Real (exp (+ (+ (+ x0_0 (- largest_0)) (- shared_0)) (- pivot))))
(define-fun shared_3 () Real (exp (+ (+ x0_0 (- largest_0)) (- shared_0))))
(define-fun shared_4 () Real (exp (+ x0_0 (- largest_0))))
(define-fun shared_5 () Real (exp pivot))
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= x0_0 largest_0))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_1))
; axiom: exp-log
(assert (=> (< 0.0 sum_c0_1) (= shared_1 sum_c0_1)))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ (+ (+ x0_0 (- largest_0)) (- shared_0)) (- pivot))) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ (+ x0_0 (- largest_0)) (- shared_0))) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ x0_0 (- largest_0))) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_5))
; axiom: exp-tangent
(assert (<= (+ 1.0 pivot) shared_5))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (+ x0_0 (- largest_0)) (- shared_0)) (- pivot)) (+ (+ x0_0 (- largest_0)) (- shared_0))) (< shared_2 shared_3)) (=> (< (+ (+ x0_0 (- largest_0)) (- shared_0)) (+ (+ (+ x0_0 (- largest_0)) (- shared_0)) (- pivot))) (< shared_3 shared_2)) (=> (= (+ (+ (+ x0_0 (- largest_0)) (- shared_0)) (- pivot)) (+ (+ x0_0 (- largest_0)) (- shared_0))) (= shared_2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (+ x0_0 (- largest_0)) (- shared_0)) (- pivot)) (+ x0_0 (- largest_0))) (< shared_2 shared_4)) (=> (< (+ x0_0 (- largest_0)) (+ (+ (+ x0_0 (- largest_0)) (- shared_0)) (- pivot))) (< shared_4 shared_2)) (=> (= (+ (+ (+ x0_0 (- largest_0)) (- shared_0)) (- pivot)) (+ x0_0 (- largest_0))) (= shared_2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (+ x0_0 (- largest_0)) (- shared_0)) (- pivot)) shared_0) (< shared_2 shared_1)) (=> (< shared_0 (+ (+ (+ x0_0 (- largest_0)) (- shared_0)) (- pivot))) (< shared_1 shared_2)) (=> (= (+ (+ (+ x0_0 (- largest_0)) (- shared_0)) (- pivot)) shared_0) (= shared_2 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (+ x0_0 (- largest_0)) (- shared_0)) (- pivot)) pivot) (< shared_2 shared_5)) (=> (< pivot (+ (+ (+ x0_0 (- largest_0)) (- shared_0)) (- pivot))) (< shared_5 shared_2)) (=> (= (+ (+ (+ x0_0 (- largest_0)) (- shared_0)) (- pivot)) pivot) (= shared_2 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ x0_0 (- largest_0)) (- shared_0)) (+ x0_0 (- largest_0))) (< shared_3 shared_4)) (=> (< (+ x0_0 (- largest_0)) (+ (+ x0_0 (- largest_0)) (- shared_0))) (< shared_4 shared_3)) (=> (= (+ (+ x0_0 (- largest_0)) (- shared_0)) (+ x0_0 (- largest_0))) (= shared_3 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ x0_0 (- largest_0)) (- shared_0)) shared_0) (< shared_3 shared_1)) (=> (< shared_0 (+ (+ x0_0 (- largest_0)) (- shared_0))) (< shared_1 shared_3)) (=> (= (+ (+ x0_0 (- largest_0)) (- shared_0)) shared_0) (= shared_3 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ x0_0 (- largest_0)) (- shared_0)) pivot) (< shared_3 shared_5)) (=> (< pivot (+ (+ x0_0 (- largest_0)) (- shared_0))) (< shared_5 shared_3)) (=> (= (+ (+ x0_0 (- largest_0)) (- shared_0)) pivot) (= shared_3 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (+ x0_0 (- largest_0)) shared_0) (< shared_4 shared_1)) (=> (< shared_0 (+ x0_0 (- largest_0))) (< shared_1 shared_4)) (=> (= (+ x0_0 (- largest_0)) shared_0) (= shared_4 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (+ x0_0 (- largest_0)) pivot) (< shared_4 shared_5)) (=> (< pivot (+ x0_0 (- largest_0))) (< shared_5 shared_4)) (=> (= (+ x0_0 (- largest_0)) pivot) (= shared_4 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< shared_0 pivot) (< shared_1 shared_5)) (=> (< pivot shared_0) (< shared_5 shared_1)) (=> (= shared_0 pivot) (= shared_1 shared_5))))
; axiom: exp-sum
(assert (=> (= (+ (+ (+ (+ x0_0 (- largest_0)) (- shared_0)) (- pivot)) pivot) (+ (+ x0_0 (- largest_0)) (- shared_0))) (= (* shared_2 shared_5) shared_3)))
; axiom: exp-sum
(assert (=> (= (+ (+ (+ x0_0 (- largest_0)) (- shared_0)) shared_0) (+ x0_0 (- largest_0))) (= (* shared_3 shared_1) shared_4)))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ (+ (* (/ shared_4 sum_c0_1) weight0) (* (- (* shared_5 (+ 1.0 (- pivot)))) weight0)) (* (- shared_5) lift.mul_0)) (* (- (* shared_5 (- 1.0))) (* largest_0 weight0))) (* (- (* shared_5 (- 1.0))) (* shared_0 weight0))))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/log
; LogPool, T7.1/log: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1
; g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: each worker's probabilities sum to 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_1 = the sum over c0 of (exp (+ x0_0 (- largest_0)))
(declare-fun sum_c0_1 () Real)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_1))
; the goal, denied
(assert (not (= (* (* (/ 1.0 sum_c0_1) weight0) sum_c0_1) weight0)))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/log
; LogPool, T7.1/log: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_15 = the sum over c0 of sum_g0_12.a
; sum_c0_16 = the sum over c0 of sum_g0_12.b
(declare-fun pivot () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_15 () Real)
(declare-fun sum_c0_16 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_12.a () Real)
(declare-fun sum_g0_12.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp pivot))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: exp is above its tangent
(assert (<= 0.0 (+ (+ (+ (+ sum_g0_12.a (* (- (* shared_0 (+ 1.0 (- pivot)))) sum_g0_0.a)) (* (- shared_0) sum_g0_7.a)) (* (- (* shared_0 (- 1.0))) sum_g0_8.a)) (* (- (* shared_0 (- 1.0))) sum_g0_9.a))))
; hypothesis: each worker's probabilities sum to 1
(assert (= sum_c0_15 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: exp is above its tangent
(assert (<= 0.0 (+ (+ (+ (+ sum_g0_12.b (* (- (* shared_0 (+ 1.0 (- pivot)))) sum_g0_0.b)) (* (- shared_0) sum_g0_7.b)) (* (- (* shared_0 (- 1.0))) sum_g0_8.b)) (* (- (* shared_0 (- 1.0))) sum_g0_9.b))))
; hypothesis: each worker's probabilities sum to 1
(assert (= sum_c0_16 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 pivot) shared_0))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/log
; LogPool, T7.1/log: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: the largest is above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_12.a () Real)
(declare-fun sum_g0_12.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp pivot))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_8.a (* (- 1.0) sum_g0_7.a))))
; hypothesis: exp is above its tangent
(assert (<= 0.0 (+ (+ (+ (+ sum_g0_12.a (* (- (* shared_0 (+ 1.0 (- pivot)))) sum_g0_0.a)) (* (- shared_0) sum_g0_7.a)) (* (- (* shared_0 (- 1.0))) sum_g0_8.a)) (* (- (* shared_0 (- 1.0))) sum_g0_9.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_7.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_8.b (* (- 1.0) sum_g0_7.b))))
; hypothesis: exp is above its tangent
(assert (<= 0.0 (+ (+ (+ (+ sum_g0_12.b (* (- (* shared_0 (+ 1.0 (- pivot)))) sum_g0_0.b)) (* (- shared_0) sum_g0_7.b)) (* (- (* shared_0 (- 1.0))) sum_g0_8.b)) (* (- (* shared_0 (- 1.0))) sum_g0_9.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_7.b))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 pivot) shared_0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_8.a sum_g0_8.b) (* (- 1.0) (+ sum_g0_7.a sum_g0_7.b))))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/log
; LogPool, T7.1/log: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: exp is above its tangent
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_15 = the sum over c0 of sum_g0_12.a
; sum_c0_16 = the sum over c0 of sum_g0_12.b
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_15 () Real)
(declare-fun sum_c0_16 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_12.a () Real)
(declare-fun sum_g0_12.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp pivot))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_8.a (* (- 1.0) sum_g0_7.a))))
; hypothesis: exp is above its tangent
(assert (<= 0.0 (+ (+ (+ (+ sum_g0_12.a (* (- (* shared_0 (+ 1.0 (- pivot)))) sum_g0_0.a)) (* (- shared_0) sum_g0_7.a)) (* (- (* shared_0 (- 1.0))) sum_g0_8.a)) (* (- (* shared_0 (- 1.0))) sum_g0_9.a))))
; hypothesis: each worker's probabilities sum to 1
(assert (= sum_c0_15 sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_7.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_8.b (* (- 1.0) sum_g0_7.b))))
; hypothesis: exp is above its tangent
(assert (<= 0.0 (+ (+ (+ (+ sum_g0_12.b (* (- (* shared_0 (+ 1.0 (- pivot)))) sum_g0_0.b)) (* (- shared_0) sum_g0_7.b)) (* (- (* shared_0 (- 1.0))) sum_g0_8.b)) (* (- (* shared_0 (- 1.0))) sum_g0_9.b))))
; hypothesis: each worker's probabilities sum to 1
(assert (= sum_c0_16 sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_7.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 pivot) shared_0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ (+ (+ sum_g0_12.a sum_g0_12.b) (* (- (* shared_0 (+ 1.0 (- pivot)))) (+ sum_g0_0.a sum_g0_0.b))) (* (- shared_0) (+ sum_g0_7.a sum_g0_7.b))) (* (- (* shared_0 (- 1.0))) (+ sum_g0_8.a sum_g0_8.b))) (* (- (* shared_0 (- 1.0))) (+ sum_g0_9.a sum_g0_9.b))))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/log
; LogPool, T7.1/log: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: each worker's probabilities sum to 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_15 = the sum over c0 of sum_g0_12.a
; sum_c0_16 = the sum over c0 of sum_g0_12.b
(declare-fun pivot () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_15 () Real)
(declare-fun sum_c0_16 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_12.a () Real)
(declare-fun sum_g0_12.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp pivot))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: exp is above its tangent
(assert (<= 0.0 (+ (+ (+ (+ sum_g0_12.a (* (- (* shared_0 (+ 1.0 (- pivot)))) sum_g0_0.a)) (* (- shared_0) sum_g0_7.a)) (* (- (* shared_0 (- 1.0))) sum_g0_8.a)) (* (- (* shared_0 (- 1.0))) sum_g0_9.a))))
; hypothesis: each worker's probabilities sum to 1
(assert (= sum_c0_15 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: exp is above its tangent
(assert (<= 0.0 (+ (+ (+ (+ sum_g0_12.b (* (- (* shared_0 (+ 1.0 (- pivot)))) sum_g0_0.b)) (* (- shared_0) sum_g0_7.b)) (* (- (* shared_0 (- 1.0))) sum_g0_8.b)) (* (- (* shared_0 (- 1.0))) sum_g0_9.b))))
; hypothesis: each worker's probabilities sum to 1
(assert (= sum_c0_16 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 pivot) shared_0))
; the goal, denied
(assert (not (= (+ sum_c0_15 sum_c0_16) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/log
; LogPool, T7.1/log: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun pivot () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_12.a () Real)
(declare-fun sum_g0_12.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp pivot))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_8.a (* (- 1.0) sum_g0_7.a))))
; hypothesis: exp is above its tangent
(assert (<= 0.0 (+ (+ (+ (+ sum_g0_12.a (* (- (* shared_0 (+ 1.0 (- pivot)))) sum_g0_0.a)) (* (- shared_0) sum_g0_7.a)) (* (- (* shared_0 (- 1.0))) sum_g0_8.a)) (* (- (* shared_0 (- 1.0))) sum_g0_9.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_7.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_8.b (* (- 1.0) sum_g0_7.b))))
; hypothesis: exp is above its tangent
(assert (<= 0.0 (+ (+ (+ (+ sum_g0_12.b (* (- (* shared_0 (+ 1.0 (- pivot)))) sum_g0_0.b)) (* (- shared_0) sum_g0_7.b)) (* (- (* shared_0 (- 1.0))) sum_g0_8.b)) (* (- (* shared_0 (- 1.0))) sum_g0_9.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_7.b))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 pivot) shared_0))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g0_7.a sum_g0_7.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/log
; LogPool, T7.1/log: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1
; g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_15 = the sum over c0 of sum_g0_12.a
; sum_c0_16 = the sum over c0 of sum_g0_12.b
(declare-fun pivot () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_15 () Real)
(declare-fun sum_c0_16 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_12.a () Real)
(declare-fun sum_g0_12.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp pivot))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: exp is above its tangent
(assert (<= 0.0 (+ (+ (+ (+ sum_g0_12.a (* (- (* shared_0 (+ 1.0 (- pivot)))) sum_g0_0.a)) (* (- shared_0) sum_g0_7.a)) (* (- (* shared_0 (- 1.0))) sum_g0_8.a)) (* (- (* shared_0 (- 1.0))) sum_g0_9.a))))
; hypothesis: each worker's probabilities sum to 1
(assert (= sum_c0_15 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: exp is above its tangent
(assert (<= 0.0 (+ (+ (+ (+ sum_g0_12.b (* (- (* shared_0 (+ 1.0 (- pivot)))) sum_g0_0.b)) (* (- shared_0) sum_g0_7.b)) (* (- (* shared_0 (- 1.0))) sum_g0_8.b)) (* (- (* shared_0 (- 1.0))) sum_g0_9.b))))
; hypothesis: each worker's probabilities sum to 1
(assert (= sum_c0_16 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 pivot) shared_0))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/log
; LogPool, T7.1/log: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1
; everywhere-1: at each coordinate: the geometric mean is below the arithmetic one
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_c0_2 = the sum over c0 of (exp (+ m_0 (- largest_1)))
; sum_g0_7 = the sum over g0 of (* weight0 x0_0)
; sum_g0_8 = the sum over g0 of (* largest_0 weight0)
; sum_g0_9 = the sum over g0 of (* (log sum_c0_1) weight0)
; sum_c0_10 = the sum over c0 of (exp (+ (+ (* (/ 1.0 sum_g0_0) sum_g0_7) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_8)) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_9)))
; sum_g0_12 = the sum over g0 of (* (/ (exp (+ x0_0 (- largest_0))) sum_c0_1) weight0)
; sum_c0_13 = the sum over c0 of sum_g0_12
; sum_c0_17 = the sum over c0 of (exp (+ (/ sum_g0_7 sum_g0_0) (- largest_2)))
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun m_0 () Real)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_13 () Real)
(declare-fun sum_c0_17 () Real)
(declare-fun sum_c0_2 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_12 () Real)
(declare-fun sum_g0_7 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g0_9 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (+ (+ (* (/ 1.0 sum_g0_0) sum_g0_7) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_8)) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_9))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_8 (* (- 1.0) sum_g0_7))))
; hypothesis: each worker's probabilities sum to 1
(assert (= sum_c0_13 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: no member exceeds the largest
(assert (<= m_0 largest_1))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_2))
; hypothesis: no member exceeds the largest
(assert (<= (/ sum_g0_7 sum_g0_0) largest_2))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_17))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_10))
; hypothesis: exp is above its tangent, at a value
(assert (<= 0.0 (+ (+ (+ (+ sum_g0_12 (* (- (* shared_0 (+ 1.0 (- (+ (+ (* (/ 1.0 sum_g0_0) sum_g0_7) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_8)) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_9)))))) sum_g0_0)) (* (- shared_0) sum_g0_7)) (* (- (* shared_0 (- 1.0))) sum_g0_8)) (* (- (* shared_0 (- 1.0))) sum_g0_9))))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ (+ (* (/ 1.0 sum_g0_0) sum_g0_7) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_8)) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_9))) shared_0))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (<= shared_0 (/ sum_g0_12 sum_g0_0)))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/log
; LogPool, T7.1/log: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1
; everywhere-2: at each coordinate: the mixture is the fusion, shifted
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_c0_2 = the sum over c0 of (exp (+ m_0 (- largest_1)))
; sum_g0_7 = the sum over g0 of (* weight0 x0_0)
; sum_g0_8 = the sum over g0 of (* largest_0 weight0)
; sum_g0_9 = the sum over g0 of (* (log sum_c0_1) weight0)
; sum_c0_10 = the sum over c0 of (exp (+ (+ (* (/ 1.0 sum_g0_0) sum_g0_7) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_8)) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_9)))
; sum_g0_12 = the sum over g0 of (* (/ (exp (+ x0_0 (- largest_0))) sum_c0_1) weight0)
; sum_c0_13 = the sum over c0 of sum_g0_12
; sum_c0_17 = the sum over c0 of (exp (+ (/ sum_g0_7 sum_g0_0) (- largest_2)))
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun m_0 () Real)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_13 () Real)
(declare-fun sum_c0_17 () Real)
(declare-fun sum_c0_2 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_12 () Real)
(declare-fun sum_g0_7 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g0_9 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (/ 1.0 sum_g0_0))
(define-fun shared_1 () Real (exp (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))))
(define-fun shared_2 () Real (exp (+ (/ sum_g0_7 sum_g0_0) (- largest_2))))
(define-fun shared_3 () Real (exp (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_8 (* (- 1.0) sum_g0_7))))
; hypothesis: each worker's probabilities sum to 1
(assert (= sum_c0_13 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: no member exceeds the largest
(assert (<= m_0 largest_1))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_2))
; hypothesis: no member exceeds the largest
(assert (<= (/ sum_g0_7 sum_g0_0) largest_2))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_17))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_10))
; hypothesis: exp is above its tangent, at a value
(assert (<= 0.0 (+ (+ (+ (+ sum_g0_12 (* (- (* shared_1 (+ 1.0 (- (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)))))) sum_g0_0)) (* (- shared_1) sum_g0_7)) (* (- (* shared_1 (- 1.0))) sum_g0_8)) (* (- (* shared_1 (- 1.0))) sum_g0_9))))
; hypothesis: sums over coordinates of: the geometric mean is below the arithmetic one
(assert (<= sum_c0_10 (* shared_0 sum_c0_13)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ (/ sum_g0_7 sum_g0_0) (- largest_2))) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ (/ sum_g0_7 sum_g0_0) (- largest_2))) (< shared_1 shared_2)) (=> (< (+ (/ sum_g0_7 sum_g0_0) (- largest_2)) (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) (< shared_2 shared_1)) (=> (= (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ (/ sum_g0_7 sum_g0_0) (- largest_2))) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_1 shared_3)) (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) (< shared_3 shared_1)) (=> (= (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (+ (/ sum_g0_7 sum_g0_0) (- largest_2)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_2 shared_3)) (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) (+ (/ sum_g0_7 sum_g0_0) (- largest_2))) (< shared_3 shared_2)) (=> (= (+ (/ sum_g0_7 sum_g0_0) (- largest_2)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (= shared_2 shared_3))))
; axiom: exp-sum
(assert (=> (= (+ (+ (/ sum_g0_7 sum_g0_0) (- largest_2)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) (= (* shared_2 shared_3) shared_1)))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (<= shared_1 (* shared_2 shared_3)))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/log
; LogPool, T7.1/log: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1
; everywhere-3: at each coordinate: the fusion is the mixture, shifted
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_c0_2 = the sum over c0 of (exp (+ m_0 (- largest_1)))
; sum_g0_7 = the sum over g0 of (* weight0 x0_0)
; sum_g0_8 = the sum over g0 of (* largest_0 weight0)
; sum_g0_9 = the sum over g0 of (* (log sum_c0_1) weight0)
; sum_c0_10 = the sum over c0 of (exp (+ (+ (* (/ 1.0 sum_g0_0) sum_g0_7) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_8)) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_9)))
; sum_g0_12 = the sum over g0 of (* (/ (exp (+ x0_0 (- largest_0))) sum_c0_1) weight0)
; sum_c0_13 = the sum over c0 of sum_g0_12
; sum_c0_17 = the sum over c0 of (exp (+ (/ sum_g0_7 sum_g0_0) (- largest_2)))
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun m_0 () Real)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_13 () Real)
(declare-fun sum_c0_17 () Real)
(declare-fun sum_c0_2 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_12 () Real)
(declare-fun sum_g0_7 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g0_9 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (/ 1.0 sum_g0_0))
(define-fun shared_1 () Real (exp (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))))
(define-fun shared_2 () Real (exp (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))))
(define-fun shared_3 () Real (exp (+ (/ sum_g0_7 sum_g0_0) (- largest_2))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_8 (* (- 1.0) sum_g0_7))))
; hypothesis: each worker's probabilities sum to 1
(assert (= sum_c0_13 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: no member exceeds the largest
(assert (<= m_0 largest_1))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_2))
; hypothesis: no member exceeds the largest
(assert (<= (/ sum_g0_7 sum_g0_0) largest_2))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_17))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_10))
; hypothesis: exp is above its tangent, at a value
(assert (<= 0.0 (+ (+ (+ (+ sum_g0_12 (* (- (* shared_1 (+ 1.0 (- (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)))))) sum_g0_0)) (* (- shared_1) sum_g0_7)) (* (- (* shared_1 (- 1.0))) sum_g0_8)) (* (- (* shared_1 (- 1.0))) sum_g0_9))))
; hypothesis: sums over coordinates of: the geometric mean is below the arithmetic one
(assert (<= sum_c0_10 (* shared_0 sum_c0_13)))
; hypothesis: sums over coordinates of: the mixture is the fusion, shifted
(assert (<= sum_c0_10 (* shared_2 sum_c0_17)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ (/ sum_g0_7 sum_g0_0) (- largest_2))) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) shared_2))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ (/ sum_g0_7 sum_g0_0) (- largest_2))) (< shared_1 shared_3)) (=> (< (+ (/ sum_g0_7 sum_g0_0) (- largest_2)) (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) (< shared_3 shared_1)) (=> (= (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ (/ sum_g0_7 sum_g0_0) (- largest_2))) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_1 shared_2)) (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) (< shared_2 shared_1)) (=> (= (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (+ (/ sum_g0_7 sum_g0_0) (- largest_2)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_3 shared_2)) (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) (+ (/ sum_g0_7 sum_g0_0) (- largest_2))) (< shared_2 shared_3)) (=> (= (+ (/ sum_g0_7 sum_g0_0) (- largest_2)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (= shared_3 shared_2))))
; axiom: exp-sum
(assert (=> (= (+ (+ (/ sum_g0_7 sum_g0_0) (- largest_2)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) (= (* shared_3 shared_2) shared_1)))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (<= (* shared_3 shared_2) shared_1))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/log
; LogPool, T7.1/log: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_c0_1 = the sum over c0 of (exp (+ x0_0 (- largest_0)))
; sum_c0_2 = the sum over c0 of (exp (+ m_0 (- largest_1)))
; sum_c0_4 = the sum over c0 of (* (exp (+ m_0 (- largest_1))) m_0)
; sum_g0_8 = the sum over g0 of (* largest_0 weight0)
; sum_g0_9 = the sum over g0 of (* (log sum_c0_1) weight0)
; sum_c0_10 = the sum over c0 of (exp (+ (+ (* (/ 1.0 sum_g0_0) sum_g0_7) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_8)) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_9)))
; sum_c0_11 = the sum over c0 of (* (exp (+ m_0 (- largest_1))) sum_g0_7)
; sum_c0_13 = the sum over c0 of sum_g0_12
; sum_c0_17 = the sum over c0 of (exp (+ (/ sum_g0_7 sum_g0_0) (- largest_2)))
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun sum_c0_1 () Real)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_13 () Real)
(declare-fun sum_c0_17 () Real)
(declare-fun sum_c0_2 () Real)
(declare-fun sum_c0_4 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g0_9 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (/ 1.0 sum_g0_0))
(define-fun shared_1 () Real (exp (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))))
(define-fun shared_2 () Real (log sum_c0_2))
(define-fun shared_3 () Real (exp shared_2))
(define-fun shared_4 () Real (log sum_c0_17))
(define-fun shared_5 () Real (exp shared_4))
(define-fun shared_6 () Real (log sum_c0_10))
(define-fun shared_7 () Real (exp shared_6))
(define-fun shared_8 () Real (log sum_c0_1))
(define-fun shared_9 () Real (exp shared_8))
(define-fun shared_10 () Real (exp (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4)))
(define-fun shared_11 () Real (exp (+ (+ x0_0 (- largest_0)) (- shared_8))))
(define-fun shared_12 () Real (/ 1.0 sum_c0_2))
; hypothesis: each worker's probabilities sum to 1
(assert (= sum_c0_13 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_2))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_17))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_10))
; hypothesis: sums over coordinates of: the geometric mean is below the arithmetic one
(assert (<= sum_c0_10 (* shared_0 sum_c0_13)))
; hypothesis: sums over coordinates of: the mixture is the fusion, shifted
(assert (<= sum_c0_10 (* shared_1 sum_c0_17)))
; hypothesis: sums over coordinates of: the fusion is the mixture, shifted
(assert (<= (* shared_1 sum_c0_17) sum_c0_10))
; axiom: exp-log
(assert (=> (< 0.0 sum_c0_2) (= shared_3 sum_c0_2)))
; axiom: exp-log
(assert (=> (< 0.0 sum_c0_17) (= shared_5 sum_c0_17)))
; axiom: exp-log
(assert (=> (< 0.0 sum_c0_10) (= shared_7 sum_c0_10)))
; axiom: exp-log
(assert (=> (< 0.0 sum_c0_1) (= shared_9 sum_c0_1)))
; axiom: exp-positive
(assert (< 0.0 shared_10))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4)) shared_10))
; axiom: exp-positive
(assert (< 0.0 shared_11))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ (+ x0_0 (- largest_0)) (- shared_8))) shared_11))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_8) shared_9))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_6) shared_7))
; axiom: exp-positive
(assert (< 0.0 shared_5))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_4) shared_5))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_2) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4) (+ (+ x0_0 (- largest_0)) (- shared_8))) (< shared_10 shared_11)) (=> (< (+ (+ x0_0 (- largest_0)) (- shared_8)) (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4)) (< shared_11 shared_10)) (=> (= (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4) (+ (+ x0_0 (- largest_0)) (- shared_8))) (= shared_10 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_10 shared_1)) (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4)) (< shared_1 shared_10)) (=> (= (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (= shared_10 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4) shared_8) (< shared_10 shared_9)) (=> (< shared_8 (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4)) (< shared_9 shared_10)) (=> (= (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4) shared_8) (= shared_10 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4) shared_6) (< shared_10 shared_7)) (=> (< shared_6 (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4)) (< shared_7 shared_10)) (=> (= (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4) shared_6) (= shared_10 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4) shared_4) (< shared_10 shared_5)) (=> (< shared_4 (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4)) (< shared_5 shared_10)) (=> (= (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4) shared_4) (= shared_10 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4) shared_2) (< shared_10 shared_3)) (=> (< shared_2 (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4)) (< shared_3 shared_10)) (=> (= (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4) shared_2) (= shared_10 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ x0_0 (- largest_0)) (- shared_8)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_11 shared_1)) (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) (+ (+ x0_0 (- largest_0)) (- shared_8))) (< shared_1 shared_11)) (=> (= (+ (+ x0_0 (- largest_0)) (- shared_8)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (= shared_11 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ x0_0 (- largest_0)) (- shared_8)) shared_8) (< shared_11 shared_9)) (=> (< shared_8 (+ (+ x0_0 (- largest_0)) (- shared_8))) (< shared_9 shared_11)) (=> (= (+ (+ x0_0 (- largest_0)) (- shared_8)) shared_8) (= shared_11 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ x0_0 (- largest_0)) (- shared_8)) shared_6) (< shared_11 shared_7)) (=> (< shared_6 (+ (+ x0_0 (- largest_0)) (- shared_8))) (< shared_7 shared_11)) (=> (= (+ (+ x0_0 (- largest_0)) (- shared_8)) shared_6) (= shared_11 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ x0_0 (- largest_0)) (- shared_8)) shared_4) (< shared_11 shared_5)) (=> (< shared_4 (+ (+ x0_0 (- largest_0)) (- shared_8))) (< shared_5 shared_11)) (=> (= (+ (+ x0_0 (- largest_0)) (- shared_8)) shared_4) (= shared_11 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ x0_0 (- largest_0)) (- shared_8)) shared_2) (< shared_11 shared_3)) (=> (< shared_2 (+ (+ x0_0 (- largest_0)) (- shared_8))) (< shared_3 shared_11)) (=> (= (+ (+ x0_0 (- largest_0)) (- shared_8)) shared_2) (= shared_11 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_8) (< shared_1 shared_9)) (=> (< shared_8 (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_9 shared_1)) (=> (= (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_8) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_6) (< shared_1 shared_7)) (=> (< shared_6 (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_7 shared_1)) (=> (= (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_6) (= shared_1 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4) (< shared_1 shared_5)) (=> (< shared_4 (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_5 shared_1)) (=> (= (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_4) (= shared_1 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_2) (< shared_1 shared_3)) (=> (< shared_2 (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_3 shared_1)) (=> (= (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_2) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< shared_8 shared_6) (< shared_9 shared_7)) (=> (< shared_6 shared_8) (< shared_7 shared_9)) (=> (= shared_8 shared_6) (= shared_9 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< shared_8 shared_4) (< shared_9 shared_5)) (=> (< shared_4 shared_8) (< shared_5 shared_9)) (=> (= shared_8 shared_4) (= shared_9 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< shared_8 shared_2) (< shared_9 shared_3)) (=> (< shared_2 shared_8) (< shared_3 shared_9)) (=> (= shared_8 shared_2) (= shared_9 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< shared_6 shared_4) (< shared_7 shared_5)) (=> (< shared_4 shared_6) (< shared_5 shared_7)) (=> (= shared_6 shared_4) (= shared_7 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< shared_6 shared_2) (< shared_7 shared_3)) (=> (< shared_2 shared_6) (< shared_3 shared_7)) (=> (= shared_6 shared_2) (= shared_7 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< shared_4 shared_2) (< shared_5 shared_3)) (=> (< shared_2 shared_4) (< shared_3 shared_5)) (=> (= shared_4 shared_2) (= shared_5 shared_3))))
; axiom: exp-sum
(assert (= (* shared_1 shared_5) shared_10))
; the goal, denied
(assert (not (and (not (= sum_c0_2 0.0)) (< 0.0 sum_c0_2) (< 0.0 sum_c0_17) (not (= sum_g0_0 0.0)) (< 0.0 sum_c0_10) (= (+ (+ (* shared_12 sum_c0_4) (* (* shared_12 (+ (+ (- largest_1) (- shared_2)) (- (+ (- largest_2) (- shared_4))))) sum_c0_2)) (* (* shared_12 (- shared_0)) sum_c0_11)) (+ (+ (+ (+ (* (* shared_0 (+ (* shared_12 sum_c0_4) (* (* shared_12 (+ (- largest_1) (- shared_2))) sum_c0_2))) sum_g0_0) (* (* shared_0 (* shared_12 sum_c0_2)) sum_g0_8)) (* (* shared_0 (* shared_12 sum_c0_2)) sum_g0_9)) (* (* shared_0 (* shared_12 (- 1.0))) sum_c0_11)) shared_6)))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/log
; LogPool, T7.1/log: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1
; law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_c0_1 = the sum over c0 of (exp (+ x0_0 (- largest_0)))
; sum_c0_2 = the sum over c0 of (exp (+ m_0 (- largest_1)))
; sum_g0_7 = the sum over g0 of (* weight0 x0_0)
; sum_g0_8 = the sum over g0 of (* largest_0 weight0)
; sum_g0_9 = the sum over g0 of (* (log sum_c0_1) weight0)
; sum_c0_10 = the sum over c0 of (exp (+ (+ (* (/ 1.0 sum_g0_0) sum_g0_7) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_8)) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_9)))
; sum_g0_12 = the sum over g0 of (* (/ (exp (+ x0_0 (- largest_0))) sum_c0_1) weight0)
; sum_c0_13 = the sum over c0 of sum_g0_12
; sum_c0_17 = the sum over c0 of (exp (+ (/ sum_g0_7 sum_g0_0) (- largest_2)))
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun m_0 () Real)
(declare-fun pivot () Real)
(declare-fun sum_c0_1 () Real)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_13 () Real)
(declare-fun sum_c0_17 () Real)
(declare-fun sum_c0_2 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_12 () Real)
(declare-fun sum_g0_7 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g0_9 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (/ 1.0 sum_g0_0))
(define-fun shared_1 () Real (exp (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))))
(define-fun shared_2 () Real (exp (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))))
(define-fun shared_3 () Real (log sum_c0_10))
(define-fun shared_4 () Real (exp shared_3))
(define-fun shared_5 () Real (log sum_c0_1))
(define-fun shared_6 () Real (exp shared_5))
(define-fun shared_7 () Real (log sum_c0_17))
(define-fun shared_8 () Real (exp shared_7))
(define-fun shared_9 () Real (exp (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot))))
(define-fun shared_10 () Real (exp (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7)))
(define-fun shared_11 () Real (exp (+ (+ x0_0 (- largest_0)) (- shared_5))))
(define-fun shared_12 () Real (exp pivot))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_8 (* (- 1.0) sum_g0_7))))
; hypothesis: each worker's probabilities sum to 1
(assert (= sum_c0_13 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: no member exceeds the largest
(assert (<= m_0 largest_1))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_2))
; hypothesis: no member exceeds the largest
(assert (<= (/ sum_g0_7 sum_g0_0) largest_2))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_17))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_10))
; hypothesis: exp is above its tangent, at a value
(assert (<= 0.0 (+ (+ (+ (+ sum_g0_12 (* (- (* shared_1 (+ 1.0 (- (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)))))) sum_g0_0)) (* (- shared_1) sum_g0_7)) (* (- (* shared_1 (- 1.0))) sum_g0_8)) (* (- (* shared_1 (- 1.0))) sum_g0_9))))
; hypothesis: sums over coordinates of: the geometric mean is below the arithmetic one
(assert (<= sum_c0_10 (* shared_0 sum_c0_13)))
; hypothesis: sums over coordinates of: the mixture is the fusion, shifted
(assert (<= sum_c0_10 (* shared_2 sum_c0_17)))
; hypothesis: sums over coordinates of: the fusion is the mixture, shifted
(assert (<= (* shared_2 sum_c0_17) sum_c0_10))
; axiom: exp-log
(assert (=> (< 0.0 sum_c0_10) (= shared_4 sum_c0_10)))
; axiom: exp-log
(assert (=> (< 0.0 sum_c0_1) (= shared_6 sum_c0_1)))
; axiom: exp-log
(assert (=> (< 0.0 sum_c0_17) (= shared_8 sum_c0_17)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot))) shared_9))
; axiom: exp-positive
(assert (< 0.0 shared_10))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7)) shared_10))
; axiom: exp-positive
(assert (< 0.0 shared_11))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ (+ x0_0 (- largest_0)) (- shared_5))) shared_11))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_5) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_3) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_8))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_7) shared_8))
; axiom: exp-positive
(assert (< 0.0 shared_12))
; axiom: exp-tangent
(assert (<= (+ 1.0 pivot) shared_12))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot))) (< shared_1 shared_9)) (=> (< (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot)) (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) (< shared_9 shared_1)) (=> (= (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot))) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7)) (< shared_1 shared_10)) (=> (< (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7) (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) (< shared_10 shared_1)) (=> (= (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7)) (= shared_1 shared_10))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ (+ x0_0 (- largest_0)) (- shared_5))) (< shared_1 shared_11)) (=> (< (+ (+ x0_0 (- largest_0)) (- shared_5)) (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) (< shared_11 shared_1)) (=> (= (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ (+ x0_0 (- largest_0)) (- shared_5))) (= shared_1 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_1 shared_2)) (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) (< shared_2 shared_1)) (=> (= (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) shared_5) (< shared_1 shared_6)) (=> (< shared_5 (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) (< shared_6 shared_1)) (=> (= (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) shared_5) (= shared_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) shared_3) (< shared_1 shared_4)) (=> (< shared_3 (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) (< shared_4 shared_1)) (=> (= (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) shared_3) (= shared_1 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) shared_7) (< shared_1 shared_8)) (=> (< shared_7 (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) (< shared_8 shared_1)) (=> (= (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) shared_7) (= shared_1 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) pivot) (< shared_1 shared_12)) (=> (< pivot (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) (< shared_12 shared_1)) (=> (= (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) pivot) (= shared_1 shared_12))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot)) (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7)) (< shared_9 shared_10)) (=> (< (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7) (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot))) (< shared_10 shared_9)) (=> (= (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot)) (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7)) (= shared_9 shared_10))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot)) (+ (+ x0_0 (- largest_0)) (- shared_5))) (< shared_9 shared_11)) (=> (< (+ (+ x0_0 (- largest_0)) (- shared_5)) (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot))) (< shared_11 shared_9)) (=> (= (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot)) (+ (+ x0_0 (- largest_0)) (- shared_5))) (= shared_9 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_9 shared_2)) (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot))) (< shared_2 shared_9)) (=> (= (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (= shared_9 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot)) shared_5) (< shared_9 shared_6)) (=> (< shared_5 (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot))) (< shared_6 shared_9)) (=> (= (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot)) shared_5) (= shared_9 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot)) shared_3) (< shared_9 shared_4)) (=> (< shared_3 (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot))) (< shared_4 shared_9)) (=> (= (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot)) shared_3) (= shared_9 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot)) shared_7) (< shared_9 shared_8)) (=> (< shared_7 (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot))) (< shared_8 shared_9)) (=> (= (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot)) shared_7) (= shared_9 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot)) pivot) (< shared_9 shared_12)) (=> (< pivot (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot))) (< shared_12 shared_9)) (=> (= (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot)) pivot) (= shared_9 shared_12))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7) (+ (+ x0_0 (- largest_0)) (- shared_5))) (< shared_10 shared_11)) (=> (< (+ (+ x0_0 (- largest_0)) (- shared_5)) (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7)) (< shared_11 shared_10)) (=> (= (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7) (+ (+ x0_0 (- largest_0)) (- shared_5))) (= shared_10 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_10 shared_2)) (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7)) (< shared_2 shared_10)) (=> (= (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (= shared_10 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7) shared_5) (< shared_10 shared_6)) (=> (< shared_5 (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7)) (< shared_6 shared_10)) (=> (= (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7) shared_5) (= shared_10 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7) shared_3) (< shared_10 shared_4)) (=> (< shared_3 (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7)) (< shared_4 shared_10)) (=> (= (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7) shared_3) (= shared_10 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7) shared_7) (< shared_10 shared_8)) (=> (< shared_7 (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7)) (< shared_8 shared_10)) (=> (= (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7) shared_7) (= shared_10 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7) pivot) (< shared_10 shared_12)) (=> (< pivot (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7)) (< shared_12 shared_10)) (=> (= (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7) pivot) (= shared_10 shared_12))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ x0_0 (- largest_0)) (- shared_5)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_11 shared_2)) (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) (+ (+ x0_0 (- largest_0)) (- shared_5))) (< shared_2 shared_11)) (=> (= (+ (+ x0_0 (- largest_0)) (- shared_5)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (= shared_11 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ x0_0 (- largest_0)) (- shared_5)) shared_5) (< shared_11 shared_6)) (=> (< shared_5 (+ (+ x0_0 (- largest_0)) (- shared_5))) (< shared_6 shared_11)) (=> (= (+ (+ x0_0 (- largest_0)) (- shared_5)) shared_5) (= shared_11 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ x0_0 (- largest_0)) (- shared_5)) shared_3) (< shared_11 shared_4)) (=> (< shared_3 (+ (+ x0_0 (- largest_0)) (- shared_5))) (< shared_4 shared_11)) (=> (= (+ (+ x0_0 (- largest_0)) (- shared_5)) shared_3) (= shared_11 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ x0_0 (- largest_0)) (- shared_5)) shared_7) (< shared_11 shared_8)) (=> (< shared_7 (+ (+ x0_0 (- largest_0)) (- shared_5))) (< shared_8 shared_11)) (=> (= (+ (+ x0_0 (- largest_0)) (- shared_5)) shared_7) (= shared_11 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ x0_0 (- largest_0)) (- shared_5)) pivot) (< shared_11 shared_12)) (=> (< pivot (+ (+ x0_0 (- largest_0)) (- shared_5))) (< shared_12 shared_11)) (=> (= (+ (+ x0_0 (- largest_0)) (- shared_5)) pivot) (= shared_11 shared_12))))
; axiom: exp-increasing
(assert (and (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5) (< shared_2 shared_6)) (=> (< shared_5 (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_6 shared_2)) (=> (= (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5) (= shared_2 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_3) (< shared_2 shared_4)) (=> (< shared_3 (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_4 shared_2)) (=> (= (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_3) (= shared_2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7) (< shared_2 shared_8)) (=> (< shared_7 (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_8 shared_2)) (=> (= (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_7) (= shared_2 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) pivot) (< shared_2 shared_12)) (=> (< pivot (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_12 shared_2)) (=> (= (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) pivot) (= shared_2 shared_12))))
; axiom: exp-increasing
(assert (and (=> (< shared_5 shared_3) (< shared_6 shared_4)) (=> (< shared_3 shared_5) (< shared_4 shared_6)) (=> (= shared_5 shared_3) (= shared_6 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< shared_5 shared_7) (< shared_6 shared_8)) (=> (< shared_7 shared_5) (< shared_8 shared_6)) (=> (= shared_5 shared_7) (= shared_6 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< shared_5 pivot) (< shared_6 shared_12)) (=> (< pivot shared_5) (< shared_12 shared_6)) (=> (= shared_5 pivot) (= shared_6 shared_12))))
; axiom: exp-increasing
(assert (and (=> (< shared_3 shared_7) (< shared_4 shared_8)) (=> (< shared_7 shared_3) (< shared_8 shared_4)) (=> (= shared_3 shared_7) (= shared_4 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< shared_3 pivot) (< shared_4 shared_12)) (=> (< pivot shared_3) (< shared_12 shared_4)) (=> (= shared_3 pivot) (= shared_4 shared_12))))
; axiom: exp-increasing
(assert (and (=> (< shared_7 pivot) (< shared_8 shared_12)) (=> (< pivot shared_7) (< shared_12 shared_8)) (=> (= shared_7 pivot) (= shared_8 shared_12))))
; axiom: exp-sum
(assert (=> (= (+ (+ (+ (+ x0_0 (- largest_0)) (- shared_5)) (- pivot)) pivot) (+ (+ x0_0 (- largest_0)) (- shared_5))) (= (* shared_9 shared_12) shared_11)))
; axiom: exp-sum
(assert (= (* shared_2 shared_8) shared_10))
; the goal, denied
(assert (not (and (< 0.0 sum_c0_10) (<= shared_3 0.0))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/log
; LogPool, T7.1/log: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1
; law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_c0_1 = the sum over c0 of (exp (+ x0_0 (- largest_0)))
; sum_c0_2 = the sum over c0 of (exp (+ m_0 (- largest_1)))
; sum_g0_7 = the sum over g0 of (* weight0 x0_0)
; sum_g0_8 = the sum over g0 of (* largest_0 weight0)
; sum_g0_9 = the sum over g0 of (* (log sum_c0_1) weight0)
; sum_c0_10 = the sum over c0 of (exp (+ (+ (* (/ 1.0 sum_g0_0) sum_g0_7) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_8)) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_9)))
; sum_g0_12 = the sum over g0 of (* (/ (exp (+ x0_0 (- largest_0))) sum_c0_1) weight0)
; sum_c0_13 = the sum over c0 of sum_g0_12
; sum_c0_17 = the sum over c0 of (exp (+ (/ sum_g0_7 sum_g0_0) (- largest_2)))
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun m_0 () Real)
(declare-fun pivot () Real)
(declare-fun sum_c0_1 () Real)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_13 () Real)
(declare-fun sum_c0_17 () Real)
(declare-fun sum_c0_2 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_12 () Real)
(declare-fun sum_g0_7 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g0_9 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (/ 1.0 sum_g0_0))
(define-fun shared_1 () Real (exp (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))))
(define-fun shared_2 () Real (exp (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))))
(define-fun shared_3 () Real (log sum_c0_1))
(define-fun shared_4 () Real (exp shared_3))
(define-fun shared_5 () Real (log sum_c0_17))
(define-fun shared_6 () Real (exp shared_5))
(define-fun shared_7 () Real (exp (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot))))
(define-fun shared_8 () Real (exp (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5)))
(define-fun shared_9 () Real (exp (+ (+ x0_0 (- largest_0)) (- shared_3))))
(define-fun shared_10 () Real (exp pivot))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_8 (* (- 1.0) sum_g0_7))))
; hypothesis: each worker's probabilities sum to 1
(assert (= sum_c0_13 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: no member exceeds the largest
(assert (<= m_0 largest_1))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_2))
; hypothesis: no member exceeds the largest
(assert (<= (/ sum_g0_7 sum_g0_0) largest_2))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_17))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_10))
; hypothesis: exp is above its tangent, at a value
(assert (<= 0.0 (+ (+ (+ (+ sum_g0_12 (* (- (* shared_1 (+ 1.0 (- (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)))))) sum_g0_0)) (* (- shared_1) sum_g0_7)) (* (- (* shared_1 (- 1.0))) sum_g0_8)) (* (- (* shared_1 (- 1.0))) sum_g0_9))))
; hypothesis: sums over coordinates of: the geometric mean is below the arithmetic one
(assert (<= sum_c0_10 (* shared_0 sum_c0_13)))
; hypothesis: sums over coordinates of: the mixture is the fusion, shifted
(assert (<= sum_c0_10 (* shared_2 sum_c0_17)))
; hypothesis: sums over coordinates of: the fusion is the mixture, shifted
(assert (<= (* shared_2 sum_c0_17) sum_c0_10))
; axiom: exp-log
(assert (=> (< 0.0 sum_c0_1) (= shared_4 sum_c0_1)))
; axiom: exp-log
(assert (=> (< 0.0 sum_c0_17) (= shared_6 sum_c0_17)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot))) shared_7))
; axiom: exp-positive
(assert (< 0.0 shared_8))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5)) shared_8))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ (+ x0_0 (- largest_0)) (- shared_3))) shared_9))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_3) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_5) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_10))
; axiom: exp-tangent
(assert (<= (+ 1.0 pivot) shared_10))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot))) (< shared_1 shared_7)) (=> (< (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot)) (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) (< shared_7 shared_1)) (=> (= (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot))) (= shared_1 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5)) (< shared_1 shared_8)) (=> (< (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5) (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) (< shared_8 shared_1)) (=> (= (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5)) (= shared_1 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ (+ x0_0 (- largest_0)) (- shared_3))) (< shared_1 shared_9)) (=> (< (+ (+ x0_0 (- largest_0)) (- shared_3)) (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) (< shared_9 shared_1)) (=> (= (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ (+ x0_0 (- largest_0)) (- shared_3))) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_1 shared_2)) (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) (< shared_2 shared_1)) (=> (= (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) shared_3) (< shared_1 shared_4)) (=> (< shared_3 (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) (< shared_4 shared_1)) (=> (= (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) shared_3) (= shared_1 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) shared_5) (< shared_1 shared_6)) (=> (< shared_5 (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) (< shared_6 shared_1)) (=> (= (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) shared_5) (= shared_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) pivot) (< shared_1 shared_10)) (=> (< pivot (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9))) (< shared_10 shared_1)) (=> (= (+ (+ (* shared_0 sum_g0_7) (* (* shared_0 (- 1.0)) sum_g0_8)) (* (* shared_0 (- 1.0)) sum_g0_9)) pivot) (= shared_1 shared_10))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot)) (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5)) (< shared_7 shared_8)) (=> (< (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5) (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot))) (< shared_8 shared_7)) (=> (= (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot)) (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5)) (= shared_7 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot)) (+ (+ x0_0 (- largest_0)) (- shared_3))) (< shared_7 shared_9)) (=> (< (+ (+ x0_0 (- largest_0)) (- shared_3)) (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot))) (< shared_9 shared_7)) (=> (= (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot)) (+ (+ x0_0 (- largest_0)) (- shared_3))) (= shared_7 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_7 shared_2)) (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot))) (< shared_2 shared_7)) (=> (= (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (= shared_7 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot)) shared_3) (< shared_7 shared_4)) (=> (< shared_3 (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot))) (< shared_4 shared_7)) (=> (= (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot)) shared_3) (= shared_7 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot)) shared_5) (< shared_7 shared_6)) (=> (< shared_5 (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot))) (< shared_6 shared_7)) (=> (= (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot)) shared_5) (= shared_7 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot)) pivot) (< shared_7 shared_10)) (=> (< pivot (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot))) (< shared_10 shared_7)) (=> (= (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot)) pivot) (= shared_7 shared_10))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5) (+ (+ x0_0 (- largest_0)) (- shared_3))) (< shared_8 shared_9)) (=> (< (+ (+ x0_0 (- largest_0)) (- shared_3)) (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5)) (< shared_9 shared_8)) (=> (= (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5) (+ (+ x0_0 (- largest_0)) (- shared_3))) (= shared_8 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_8 shared_2)) (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5)) (< shared_2 shared_8)) (=> (= (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (= shared_8 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5) shared_3) (< shared_8 shared_4)) (=> (< shared_3 (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5)) (< shared_4 shared_8)) (=> (= (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5) shared_3) (= shared_8 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5) shared_5) (< shared_8 shared_6)) (=> (< shared_5 (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5)) (< shared_6 shared_8)) (=> (= (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5) shared_5) (= shared_8 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5) pivot) (< shared_8 shared_10)) (=> (< pivot (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5)) (< shared_10 shared_8)) (=> (= (+ (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5) pivot) (= shared_8 shared_10))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ x0_0 (- largest_0)) (- shared_3)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_9 shared_2)) (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) (+ (+ x0_0 (- largest_0)) (- shared_3))) (< shared_2 shared_9)) (=> (= (+ (+ x0_0 (- largest_0)) (- shared_3)) (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (= shared_9 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ x0_0 (- largest_0)) (- shared_3)) shared_3) (< shared_9 shared_4)) (=> (< shared_3 (+ (+ x0_0 (- largest_0)) (- shared_3))) (< shared_4 shared_9)) (=> (= (+ (+ x0_0 (- largest_0)) (- shared_3)) shared_3) (= shared_9 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ x0_0 (- largest_0)) (- shared_3)) shared_5) (< shared_9 shared_6)) (=> (< shared_5 (+ (+ x0_0 (- largest_0)) (- shared_3))) (< shared_6 shared_9)) (=> (= (+ (+ x0_0 (- largest_0)) (- shared_3)) shared_5) (= shared_9 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (+ (+ x0_0 (- largest_0)) (- shared_3)) pivot) (< shared_9 shared_10)) (=> (< pivot (+ (+ x0_0 (- largest_0)) (- shared_3))) (< shared_10 shared_9)) (=> (= (+ (+ x0_0 (- largest_0)) (- shared_3)) pivot) (= shared_9 shared_10))))
; axiom: exp-increasing
(assert (and (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_3) (< shared_2 shared_4)) (=> (< shared_3 (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_4 shared_2)) (=> (= (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_3) (= shared_2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5) (< shared_2 shared_6)) (=> (< shared_5 (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_6 shared_2)) (=> (= (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) shared_5) (= shared_2 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) pivot) (< shared_2 shared_10)) (=> (< pivot (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9))))) (< shared_10 shared_2)) (=> (= (+ largest_2 (- (+ (* shared_0 sum_g0_8) (* shared_0 sum_g0_9)))) pivot) (= shared_2 shared_10))))
; axiom: exp-increasing
(assert (and (=> (< shared_3 shared_5) (< shared_4 shared_6)) (=> (< shared_5 shared_3) (< shared_6 shared_4)) (=> (= shared_3 shared_5) (= shared_4 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< shared_3 pivot) (< shared_4 shared_10)) (=> (< pivot shared_3) (< shared_10 shared_4)) (=> (= shared_3 pivot) (= shared_4 shared_10))))
; axiom: exp-increasing
(assert (and (=> (< shared_5 pivot) (< shared_6 shared_10)) (=> (< pivot shared_5) (< shared_10 shared_6)) (=> (= shared_5 pivot) (= shared_6 shared_10))))
; axiom: exp-sum
(assert (=> (= (+ (+ (+ (+ x0_0 (- largest_0)) (- shared_3)) (- pivot)) pivot) (+ (+ x0_0 (- largest_0)) (- shared_3))) (= (* shared_7 shared_10) shared_9)))
; axiom: exp-sum
(assert (= (* shared_2 shared_6) shared_8))
; the goal, denied
(assert (= sum_g0_0 0.0))
(check-sat)
