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
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/log
; LogPool, T7.1/log: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: the largest is above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_8.a (* (- 1.0) sum_g0_7.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_7.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_8.b (* (- 1.0) sum_g0_7.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_7.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_8.a sum_g0_8.b) (* (- 1.0) (+ sum_g0_7.a sum_g0_7.b))))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/log
; LogPool, T7.1/log: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_8.a (* (- 1.0) sum_g0_7.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_7.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_8.b (* (- 1.0) sum_g0_7.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_7.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g0_7.a sum_g0_7.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/log
; LogPool, T7.1/log: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/log
; LogPool, T7.1/log: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_c0_2 = the sum over c0 of (exp (+ m_0 (- largest_1)))
; sum_c0_4 = the sum over c0 of (* (exp (+ m_0 (- largest_1))) m_0)
; sum_g0_7 = the sum over g0 of (* weight0 x0_0)
; sum_g0_8 = the sum over g0 of (* largest_0 weight0)
; sum_g0_9 = the sum over g0 of (* (log sum_c0_1) weight0)
; sum_c0_10 = the sum over c0 of (exp (+ (+ (* (/ 1.0 sum_g0_0) sum_g0_7) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_8)) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_9)))
; sum_c0_11 = the sum over c0 of (* (exp (+ m_0 (- largest_1))) sum_g0_7)
; sum_c0_12 = the sum over c0 of (exp (+ (/ sum_g0_7 sum_g0_0) (- largest_2)))
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun m_0 () Real)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_12 () Real)
(declare-fun sum_c0_2 () Real)
(declare-fun sum_c0_4 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_7 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g0_9 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log sum_c0_2))
(define-fun shared_1 () Real (exp shared_0))
(define-fun shared_2 () Real (log sum_c0_12))
(define-fun shared_3 () Real (exp shared_2))
(define-fun shared_4 () Real (log sum_c0_10))
(define-fun shared_5 () Real (exp shared_4))
(define-fun shared_6 () Real (/ 1.0 sum_c0_2))
(define-fun shared_7 () Real (/ 1.0 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_8 (* (- 1.0) sum_g0_7))))
; hypothesis: the weights of the living sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: no member exceeds the largest
(assert (<= m_0 largest_1))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_2))
; hypothesis: no member exceeds the largest
(assert (<= (/ sum_g0_7 sum_g0_0) largest_2))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_12))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_10))
; axiom: exp-log
(assert (=> (< 0.0 sum_c0_2) (= shared_1 sum_c0_2)))
; axiom: exp-log
(assert (=> (< 0.0 sum_c0_12) (= shared_3 sum_c0_12)))
; axiom: exp-log
(assert (=> (< 0.0 sum_c0_10) (= shared_5 sum_c0_10)))
; axiom: exp-positive
(assert (< 0.0 shared_5))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_4) shared_5))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_2) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; axiom: exp-increasing
(assert (and (=> (< shared_4 shared_2) (< shared_5 shared_3)) (=> (< shared_2 shared_4) (< shared_3 shared_5)) (=> (= shared_4 shared_2) (= shared_5 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< shared_4 shared_0) (< shared_5 shared_1)) (=> (< shared_0 shared_4) (< shared_1 shared_5)) (=> (= shared_4 shared_0) (= shared_5 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< shared_2 shared_0) (< shared_3 shared_1)) (=> (< shared_0 shared_2) (< shared_1 shared_3)) (=> (= shared_2 shared_0) (= shared_3 shared_1))))
; the goal, denied
(assert (not (and (not (= sum_c0_2 0.0)) (< 0.0 sum_c0_2) (< 0.0 sum_c0_12) (not (= sum_g0_0 0.0)) (< 0.0 sum_c0_10) (= (+ (+ (* shared_6 sum_c0_4) (* (* shared_6 (+ (+ (- largest_1) (- shared_0)) (- (+ (- largest_2) (- shared_2))))) sum_c0_2)) (* (* shared_6 (- shared_7)) sum_c0_11)) (+ (+ (+ (+ (* (* shared_7 (+ (* shared_6 sum_c0_4) (* (* shared_6 (+ (- largest_1) (- shared_0))) sum_c0_2))) sum_g0_0) (* (* shared_7 (* shared_6 sum_c0_2)) sum_g0_8)) (* (* shared_7 (* shared_6 sum_c0_2)) sum_g0_9)) (* (* shared_7 (* shared_6 (- 1.0))) sum_c0_11)) shared_4)))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/log
; LogPool, T7.1/log: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1
; law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_c0_2 = the sum over c0 of (exp (+ m_0 (- largest_1)))
; sum_g0_7 = the sum over g0 of (* weight0 x0_0)
; sum_g0_8 = the sum over g0 of (* largest_0 weight0)
; sum_c0_10 = the sum over c0 of (exp (+ (+ (* (/ 1.0 sum_g0_0) sum_g0_7) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_8)) (* (* (/ 1.0 sum_g0_0) (- 1.0)) sum_g0_9)))
; sum_c0_12 = the sum over c0 of (exp (+ (/ sum_g0_7 sum_g0_0) (- largest_2)))
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun m_0 () Real)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_12 () Real)
(declare-fun sum_c0_2 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_7 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (log sum_c0_10))
(define-fun shared_1 () Real (exp shared_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_8 (* (- 1.0) sum_g0_7))))
; hypothesis: the weights of the living sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: no member exceeds the largest
(assert (<= m_0 largest_1))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_2))
; hypothesis: no member exceeds the largest
(assert (<= (/ sum_g0_7 sum_g0_0) largest_2))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_12))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_10))
; axiom: exp-log
(assert (=> (< 0.0 sum_c0_10) (= shared_1 sum_c0_10)))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; the goal, denied
(assert (not (and (< 0.0 sum_c0_10) (<= shared_0 0.0))))
(check-sat)
