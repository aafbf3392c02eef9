_nats() {
    local i cur prev opts cmd
    COMPREPLY=()
    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
        cur="$2"
    else
        cur="${COMP_WORDS[COMP_CWORD]}"
    fi
    prev="$3"
    cmd=""
    opts=""

    for i in "${COMP_WORDS[@]:0:COMP_CWORD}"
    do
        case "${cmd},${i}" in
            ",$1")
                cmd="nats"
                ;;
            nats,a)
                cmd="nats__subcmd__account"
                ;;
            nats,account)
                cmd="nats__subcmd__account"
                ;;
            nats,apply)
                cmd="nats__subcmd__apply"
                ;;
            nats,audit)
                cmd="nats__subcmd__audit"
                ;;
            nats,auth)
                cmd="nats__subcmd__auth"
                ;;
            nats,bench)
                cmd="nats__subcmd__bench"
                ;;
            nats,c)
                cmd="nats__subcmd__consumer"
                ;;
            nats,completion)
                cmd="nats__subcmd__completion"
                ;;
            nats,con)
                cmd="nats__subcmd__consumer"
                ;;
            nats,consumer)
                cmd="nats__subcmd__consumer"
                ;;
            nats,context)
                cmd="nats__subcmd__context"
                ;;
            nats,counter)
                cmd="nats__subcmd__counter"
                ;;
            nats,ctr)
                cmd="nats__subcmd__counter"
                ;;
            nats,ctx)
                cmd="nats__subcmd__context"
                ;;
            nats,diff)
                cmd="nats__subcmd__diff"
                ;;
            nats,doctor)
                cmd="nats__subcmd__doctor"
                ;;
            nats,e)
                cmd="nats__subcmd__events"
                ;;
            nats,err)
                cmd="nats__subcmd__errors"
                ;;
            nats,error)
                cmd="nats__subcmd__errors"
                ;;
            nats,errors)
                cmd="nats__subcmd__errors"
                ;;
            nats,event)
                cmd="nats__subcmd__events"
                ;;
            nats,events)
                cmd="nats__subcmd__events"
                ;;
            nats,export)
                cmd="nats__subcmd__export"
                ;;
            nats,help)
                cmd="nats__subcmd__help"
                ;;
            nats,kv)
                cmd="nats__subcmd__kv"
                ;;
            nats,lat)
                cmd="nats__subcmd__latency"
                ;;
            nats,latency)
                cmd="nats__subcmd__latency"
                ;;
            nats,micro)
                cmd="nats__subcmd__service"
                ;;
            nats,ms)
                cmd="nats__subcmd__stream"
                ;;
            nats,obj)
                cmd="nats__subcmd__object"
                ;;
            nats,object)
                cmd="nats__subcmd__object"
                ;;
            nats,obs)
                cmd="nats__subcmd__consumer"
                ;;
            nats,pub)
                cmd="nats__subcmd__publish"
                ;;
            nats,publish)
                cmd="nats__subcmd__publish"
                ;;
            nats,quickstart)
                cmd="nats__subcmd__quickstart"
                ;;
            nats,reply)
                cmd="nats__subcmd__reply"
                ;;
            nats,req)
                cmd="nats__subcmd__request"
                ;;
            nats,request)
                cmd="nats__subcmd__request"
                ;;
            nats,rtt)
                cmd="nats__subcmd__rtt"
                ;;
            nats,s)
                cmd="nats__subcmd__stream"
                ;;
            nats,schema)
                cmd="nats__subcmd__schema"
                ;;
            nats,server)
                cmd="nats__subcmd__server"
                ;;
            nats,service)
                cmd="nats__subcmd__service"
                ;;
            nats,srv)
                cmd="nats__subcmd__server"
                ;;
            nats,st)
                cmd="nats__subcmd__stream"
                ;;
            nats,str)
                cmd="nats__subcmd__stream"
                ;;
            nats,stream)
                cmd="nats__subcmd__stream"
                ;;
            nats,sub)
                cmd="nats__subcmd__subscribe"
                ;;
            nats,subscribe)
                cmd="nats__subcmd__subscribe"
                ;;
            nats,sys)
                cmd="nats__subcmd__server"
                ;;
            nats,system)
                cmd="nats__subcmd__server"
                ;;
            nats,top)
                cmd="nats__subcmd__top"
                ;;
            nats,trace)
                cmd="nats__subcmd__trace"
                ;;
            nats__subcmd__account,backup)
                cmd="nats__subcmd__account__subcmd__backup"
                ;;
            nats__subcmd__account,info)
                cmd="nats__subcmd__account__subcmd__info"
                ;;
            nats__subcmd__account,nfo)
                cmd="nats__subcmd__account__subcmd__info"
                ;;
            nats__subcmd__account,rep)
                cmd="nats__subcmd__account__subcmd__report"
                ;;
            nats__subcmd__account,report)
                cmd="nats__subcmd__account__subcmd__report"
                ;;
            nats__subcmd__account,restore)
                cmd="nats__subcmd__account__subcmd__restore"
                ;;
            nats__subcmd__account,snapshot)
                cmd="nats__subcmd__account__subcmd__backup"
                ;;
            nats__subcmd__account,tls)
                cmd="nats__subcmd__account__subcmd__tls"
                ;;
            nats__subcmd__account__subcmd__report,conn)
                cmd="nats__subcmd__account__subcmd__report__subcmd__connections"
                ;;
            nats__subcmd__account__subcmd__report,connections)
                cmd="nats__subcmd__account__subcmd__report__subcmd__connections"
                ;;
            nats__subcmd__account__subcmd__report,conns)
                cmd="nats__subcmd__account__subcmd__report__subcmd__connections"
                ;;
            nats__subcmd__account__subcmd__report,connz)
                cmd="nats__subcmd__account__subcmd__report__subcmd__connections"
                ;;
            nats__subcmd__account__subcmd__report,statistics)
                cmd="nats__subcmd__account__subcmd__report__subcmd__statistics"
                ;;
            nats__subcmd__account__subcmd__report,stats)
                cmd="nats__subcmd__account__subcmd__report__subcmd__statistics"
                ;;
            nats__subcmd__account__subcmd__report,statsz)
                cmd="nats__subcmd__account__subcmd__report__subcmd__statistics"
                ;;
            nats__subcmd__audit,analyze)
                cmd="nats__subcmd__audit__subcmd__analyze"
                ;;
            nats__subcmd__audit,cap)
                cmd="nats__subcmd__audit__subcmd__gather"
                ;;
            nats__subcmd__audit,capture)
                cmd="nats__subcmd__audit__subcmd__gather"
                ;;
            nats__subcmd__audit,checks)
                cmd="nats__subcmd__audit__subcmd__checks"
                ;;
            nats__subcmd__audit,gather)
                cmd="nats__subcmd__audit__subcmd__gather"
                ;;
            nats__subcmd__audit,ls)
                cmd="nats__subcmd__audit__subcmd__checks"
                ;;
            nats__subcmd__auth,a)
                cmd="nats__subcmd__auth__subcmd__account"
                ;;
            nats__subcmd__auth,account)
                cmd="nats__subcmd__auth__subcmd__account"
                ;;
            nats__subcmd__auth,acct)
                cmd="nats__subcmd__auth__subcmd__account"
                ;;
            nats__subcmd__auth,act)
                cmd="nats__subcmd__auth__subcmd__account"
                ;;
            nats__subcmd__auth,nk)
                cmd="nats__subcmd__auth__subcmd__nkey"
                ;;
            nats__subcmd__auth,nkey)
                cmd="nats__subcmd__auth__subcmd__nkey"
                ;;
            nats__subcmd__auth,o)
                cmd="nats__subcmd__auth__subcmd__operator"
                ;;
            nats__subcmd__auth,op)
                cmd="nats__subcmd__auth__subcmd__operator"
                ;;
            nats__subcmd__auth,operator)
                cmd="nats__subcmd__auth__subcmd__operator"
                ;;
            nats__subcmd__auth,u)
                cmd="nats__subcmd__auth__subcmd__user"
                ;;
            nats__subcmd__auth,user)
                cmd="nats__subcmd__auth__subcmd__user"
                ;;
            nats__subcmd__auth,users)
                cmd="nats__subcmd__auth__subcmd__user"
                ;;
            nats__subcmd__auth,usr)
                cmd="nats__subcmd__auth__subcmd__user"
                ;;
            nats__subcmd__auth__subcmd__account,add)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__account,create)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__account,e)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__exports"
                ;;
            nats__subcmd__auth__subcmd__account,edit)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__edit"
                ;;
            nats__subcmd__auth__subcmd__account,exp)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__exports"
                ;;
            nats__subcmd__auth__subcmd__account,export)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__exports"
                ;;
            nats__subcmd__auth__subcmd__account,exports)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__exports"
                ;;
            nats__subcmd__auth__subcmd__account,i)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__imports"
                ;;
            nats__subcmd__auth__subcmd__account,imp)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__imports"
                ;;
            nats__subcmd__auth__subcmd__account,import)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__imports"
                ;;
            nats__subcmd__auth__subcmd__account,imports)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__imports"
                ;;
            nats__subcmd__auth__subcmd__account,info)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__account,keys)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__keys"
                ;;
            nats__subcmd__auth__subcmd__account,ls)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__ls"
                ;;
            nats__subcmd__auth__subcmd__account,m)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__mappings"
                ;;
            nats__subcmd__auth__subcmd__account,map)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__mappings"
                ;;
            nats__subcmd__auth__subcmd__account,mapping)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__mappings"
                ;;
            nats__subcmd__auth__subcmd__account,mappings)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__mappings"
                ;;
            nats__subcmd__auth__subcmd__account,new)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__account,pull)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__query"
                ;;
            nats__subcmd__auth__subcmd__account,push)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__push"
                ;;
            nats__subcmd__auth__subcmd__account,query)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__query"
                ;;
            nats__subcmd__auth__subcmd__account,s)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__keys"
                ;;
            nats__subcmd__auth__subcmd__account,show)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__account,sk)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__keys"
                ;;
            nats__subcmd__auth__subcmd__account,update)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__edit"
                ;;
            nats__subcmd__auth__subcmd__account,view)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__exports,a)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__exports__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__exports,add)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__exports__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__exports,edit)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__exports__subcmd__edit"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__exports,i)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__exports__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__exports,info)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__exports__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__exports,list)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__exports__subcmd__ls"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__exports,ls)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__exports__subcmd__ls"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__exports,n)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__exports__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__exports,new)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__exports__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__exports,rm)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__exports__subcmd__rm"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__exports,show)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__exports__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__exports,update)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__exports__subcmd__edit"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__exports,view)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__exports__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__imports,a)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__imports__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__imports,add)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__imports__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__imports,edit)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__imports__subcmd__edit"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__imports,i)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__imports__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__imports,info)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__imports__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__imports,list)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__imports__subcmd__ls"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__imports,ls)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__imports__subcmd__ls"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__imports,n)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__imports__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__imports,new)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__imports__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__imports,rm)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__imports__subcmd__rm"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__imports,show)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__imports__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__imports,update)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__imports__subcmd__edit"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__imports,view)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__imports__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__keys,a)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__keys__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__keys,add)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__keys__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__keys,i)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__keys__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__keys,info)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__keys__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__keys,list)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__keys__subcmd__ls"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__keys,ls)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__keys__subcmd__ls"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__keys,n)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__keys__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__keys,new)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__keys__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__keys,rm)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__keys__subcmd__rm"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__keys,show)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__keys__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__keys,view)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__keys__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__mappings,a)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__mappings__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__mappings,add)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__mappings__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__mappings,i)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__mappings__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__mappings,info)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__mappings__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__mappings,list)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__mappings__subcmd__ls"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__mappings,ls)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__mappings__subcmd__ls"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__mappings,new)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__mappings__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__mappings,rm)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__mappings__subcmd__rm"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__mappings,show)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__mappings__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__account__subcmd__mappings,view)
                cmd="nats__subcmd__auth__subcmd__account__subcmd__mappings__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__nkey,dec)
                cmd="nats__subcmd__auth__subcmd__nkey__subcmd__unseal"
                ;;
            nats__subcmd__auth__subcmd__nkey,decrypt)
                cmd="nats__subcmd__auth__subcmd__nkey__subcmd__unseal"
                ;;
            nats__subcmd__auth__subcmd__nkey,enc)
                cmd="nats__subcmd__auth__subcmd__nkey__subcmd__seal"
                ;;
            nats__subcmd__auth__subcmd__nkey,encrypt)
                cmd="nats__subcmd__auth__subcmd__nkey__subcmd__seal"
                ;;
            nats__subcmd__auth__subcmd__nkey,gen)
                cmd="nats__subcmd__auth__subcmd__nkey__subcmd__gen"
                ;;
            nats__subcmd__auth__subcmd__nkey,open)
                cmd="nats__subcmd__auth__subcmd__nkey__subcmd__unseal"
                ;;
            nats__subcmd__auth__subcmd__nkey,seal)
                cmd="nats__subcmd__auth__subcmd__nkey__subcmd__seal"
                ;;
            nats__subcmd__auth__subcmd__nkey,show)
                cmd="nats__subcmd__auth__subcmd__nkey__subcmd__show"
                ;;
            nats__subcmd__auth__subcmd__nkey,sign)
                cmd="nats__subcmd__auth__subcmd__nkey__subcmd__sign"
                ;;
            nats__subcmd__auth__subcmd__nkey,unseal)
                cmd="nats__subcmd__auth__subcmd__nkey__subcmd__unseal"
                ;;
            nats__subcmd__auth__subcmd__nkey,verify)
                cmd="nats__subcmd__auth__subcmd__nkey__subcmd__verify"
                ;;
            nats__subcmd__auth__subcmd__operator,add)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__operator,backup)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__backup"
                ;;
            nats__subcmd__auth__subcmd__operator,edit)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__edit"
                ;;
            nats__subcmd__auth__subcmd__operator,i)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__operator,import)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__import"
                ;;
            nats__subcmd__auth__subcmd__operator,info)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__operator,keys)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__keys"
                ;;
            nats__subcmd__auth__subcmd__operator,list)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__list"
                ;;
            nats__subcmd__auth__subcmd__operator,ls)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__list"
                ;;
            nats__subcmd__auth__subcmd__operator,restore)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__restore"
                ;;
            nats__subcmd__auth__subcmd__operator,s)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__keys"
                ;;
            nats__subcmd__auth__subcmd__operator,select)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__select"
                ;;
            nats__subcmd__auth__subcmd__operator,show)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__operator,sk)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__keys"
                ;;
            nats__subcmd__auth__subcmd__operator,update)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__edit"
                ;;
            nats__subcmd__auth__subcmd__operator,view)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__operator__subcmd__keys,add)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__keys__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__operator__subcmd__keys,create)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__keys__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__operator__subcmd__keys,delete)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__keys__subcmd__rm"
                ;;
            nats__subcmd__auth__subcmd__operator__subcmd__keys,list)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__keys__subcmd__list"
                ;;
            nats__subcmd__auth__subcmd__operator__subcmd__keys,ls)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__keys__subcmd__list"
                ;;
            nats__subcmd__auth__subcmd__operator__subcmd__keys,new)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__keys__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__operator__subcmd__keys,rm)
                cmd="nats__subcmd__auth__subcmd__operator__subcmd__keys__subcmd__rm"
                ;;
            nats__subcmd__auth__subcmd__user,add)
                cmd="nats__subcmd__auth__subcmd__user__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__user,create)
                cmd="nats__subcmd__auth__subcmd__user__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__user,cred)
                cmd="nats__subcmd__auth__subcmd__user__subcmd__credential"
                ;;
            nats__subcmd__auth__subcmd__user,credential)
                cmd="nats__subcmd__auth__subcmd__user__subcmd__credential"
                ;;
            nats__subcmd__auth__subcmd__user,creds)
                cmd="nats__subcmd__auth__subcmd__user__subcmd__credential"
                ;;
            nats__subcmd__auth__subcmd__user,edit)
                cmd="nats__subcmd__auth__subcmd__user__subcmd__edit"
                ;;
            nats__subcmd__auth__subcmd__user,i)
                cmd="nats__subcmd__auth__subcmd__user__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__user,info)
                cmd="nats__subcmd__auth__subcmd__user__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__user,ls)
                cmd="nats__subcmd__auth__subcmd__user__subcmd__ls"
                ;;
            nats__subcmd__auth__subcmd__user,new)
                cmd="nats__subcmd__auth__subcmd__user__subcmd__add"
                ;;
            nats__subcmd__auth__subcmd__user,rm)
                cmd="nats__subcmd__auth__subcmd__user__subcmd__rm"
                ;;
            nats__subcmd__auth__subcmd__user,show)
                cmd="nats__subcmd__auth__subcmd__user__subcmd__info"
                ;;
            nats__subcmd__auth__subcmd__user,update)
                cmd="nats__subcmd__auth__subcmd__user__subcmd__edit"
                ;;
            nats__subcmd__auth__subcmd__user,view)
                cmd="nats__subcmd__auth__subcmd__user__subcmd__info"
                ;;
            nats__subcmd__bench,js)
                cmd="nats__subcmd__bench__subcmd__js"
                ;;
            nats__subcmd__bench,kv)
                cmd="nats__subcmd__bench__subcmd__kv"
                ;;
            nats__subcmd__bench,pub)
                cmd="nats__subcmd__bench__subcmd__pub"
                ;;
            nats__subcmd__bench,service)
                cmd="nats__subcmd__bench__subcmd__service"
                ;;
            nats__subcmd__bench,sub)
                cmd="nats__subcmd__bench__subcmd__sub"
                ;;
            nats__subcmd__bench__subcmd__js,consume)
                cmd="nats__subcmd__bench__subcmd__js__subcmd__consume"
                ;;
            nats__subcmd__bench__subcmd__js,fetch)
                cmd="nats__subcmd__bench__subcmd__js__subcmd__fetch"
                ;;
            nats__subcmd__bench__subcmd__js,get)
                cmd="nats__subcmd__bench__subcmd__js__subcmd__get"
                ;;
            nats__subcmd__bench__subcmd__js,ordered)
                cmd="nats__subcmd__bench__subcmd__js__subcmd__ordered"
                ;;
            nats__subcmd__bench__subcmd__js,pub)
                cmd="nats__subcmd__bench__subcmd__js__subcmd__pub"
                ;;
            nats__subcmd__bench__subcmd__js__subcmd__get,batch)
                cmd="nats__subcmd__bench__subcmd__js__subcmd__get__subcmd__batch"
                ;;
            nats__subcmd__bench__subcmd__js__subcmd__get,sync)
                cmd="nats__subcmd__bench__subcmd__js__subcmd__get__subcmd__sync"
                ;;
            nats__subcmd__bench__subcmd__js__subcmd__pub,async)
                cmd="nats__subcmd__bench__subcmd__js__subcmd__pub__subcmd__async"
                ;;
            nats__subcmd__bench__subcmd__js__subcmd__pub,atomic)
                cmd="nats__subcmd__bench__subcmd__js__subcmd__pub__subcmd__atomic"
                ;;
            nats__subcmd__bench__subcmd__js__subcmd__pub,batch)
                cmd="nats__subcmd__bench__subcmd__js__subcmd__pub__subcmd__atomic"
                ;;
            nats__subcmd__bench__subcmd__js__subcmd__pub,fast)
                cmd="nats__subcmd__bench__subcmd__js__subcmd__pub__subcmd__fast"
                ;;
            nats__subcmd__bench__subcmd__js__subcmd__pub,sync)
                cmd="nats__subcmd__bench__subcmd__js__subcmd__pub__subcmd__sync"
                ;;
            nats__subcmd__bench__subcmd__kv,get)
                cmd="nats__subcmd__bench__subcmd__kv__subcmd__get"
                ;;
            nats__subcmd__bench__subcmd__kv,put)
                cmd="nats__subcmd__bench__subcmd__kv__subcmd__put"
                ;;
            nats__subcmd__bench__subcmd__service,request)
                cmd="nats__subcmd__bench__subcmd__service__subcmd__request"
                ;;
            nats__subcmd__bench__subcmd__service,serve)
                cmd="nats__subcmd__bench__subcmd__service__subcmd__serve"
                ;;
            nats__subcmd__completion,bash)
                cmd="nats__subcmd__completion__subcmd__bash"
                ;;
            nats__subcmd__completion,fish)
                cmd="nats__subcmd__completion__subcmd__fish"
                ;;
            nats__subcmd__completion,zsh)
                cmd="nats__subcmd__completion__subcmd__zsh"
                ;;
            nats__subcmd__consumer,add)
                cmd="nats__subcmd__consumer__subcmd__add"
                ;;
            nats__subcmd__consumer,c)
                cmd="nats__subcmd__consumer__subcmd__cluster"
                ;;
            nats__subcmd__consumer,cluster)
                cmd="nats__subcmd__consumer__subcmd__cluster"
                ;;
            nats__subcmd__consumer,copy)
                cmd="nats__subcmd__consumer__subcmd__copy"
                ;;
            nats__subcmd__consumer,cp)
                cmd="nats__subcmd__consumer__subcmd__copy"
                ;;
            nats__subcmd__consumer,create)
                cmd="nats__subcmd__consumer__subcmd__add"
                ;;
            nats__subcmd__consumer,del)
                cmd="nats__subcmd__consumer__subcmd__rm"
                ;;
            nats__subcmd__consumer,delete)
                cmd="nats__subcmd__consumer__subcmd__rm"
                ;;
            nats__subcmd__consumer,edit)
                cmd="nats__subcmd__consumer__subcmd__edit"
                ;;
            nats__subcmd__consumer,find)
                cmd="nats__subcmd__consumer__subcmd__find"
                ;;
            nats__subcmd__consumer,graph)
                cmd="nats__subcmd__consumer__subcmd__graph"
                ;;
            nats__subcmd__consumer,info)
                cmd="nats__subcmd__consumer__subcmd__info"
                ;;
            nats__subcmd__consumer,list)
                cmd="nats__subcmd__consumer__subcmd__ls"
                ;;
            nats__subcmd__consumer,ls)
                cmd="nats__subcmd__consumer__subcmd__ls"
                ;;
            nats__subcmd__consumer,new)
                cmd="nats__subcmd__consumer__subcmd__add"
                ;;
            nats__subcmd__consumer,next)
                cmd="nats__subcmd__consumer__subcmd__next"
                ;;
            nats__subcmd__consumer,nfo)
                cmd="nats__subcmd__consumer__subcmd__info"
                ;;
            nats__subcmd__consumer,pause)
                cmd="nats__subcmd__consumer__subcmd__pause"
                ;;
            nats__subcmd__consumer,query)
                cmd="nats__subcmd__consumer__subcmd__find"
                ;;
            nats__subcmd__consumer,report)
                cmd="nats__subcmd__consumer__subcmd__report"
                ;;
            nats__subcmd__consumer,reset)
                cmd="nats__subcmd__consumer__subcmd__reset"
                ;;
            nats__subcmd__consumer,resume)
                cmd="nats__subcmd__consumer__subcmd__resume"
                ;;
            nats__subcmd__consumer,rm)
                cmd="nats__subcmd__consumer__subcmd__rm"
                ;;
            nats__subcmd__consumer,state)
                cmd="nats__subcmd__consumer__subcmd__state"
                ;;
            nats__subcmd__consumer,unpin)
                cmd="nats__subcmd__consumer__subcmd__unpin"
                ;;
            nats__subcmd__consumer,update)
                cmd="nats__subcmd__consumer__subcmd__edit"
                ;;
            nats__subcmd__consumer__subcmd__cluster,balance)
                cmd="nats__subcmd__consumer__subcmd__cluster__subcmd__balance"
                ;;
            nats__subcmd__consumer__subcmd__cluster,d)
                cmd="nats__subcmd__consumer__subcmd__cluster__subcmd__step__subcmd__down"
                ;;
            nats__subcmd__consumer__subcmd__cluster,down)
                cmd="nats__subcmd__consumer__subcmd__cluster__subcmd__step__subcmd__down"
                ;;
            nats__subcmd__consumer__subcmd__cluster,elect)
                cmd="nats__subcmd__consumer__subcmd__cluster__subcmd__step__subcmd__down"
                ;;
            nats__subcmd__consumer__subcmd__cluster,step-down)
                cmd="nats__subcmd__consumer__subcmd__cluster__subcmd__step__subcmd__down"
                ;;
            nats__subcmd__context,add)
                cmd="nats__subcmd__context__subcmd__add"
                ;;
            nats__subcmd__context,copy)
                cmd="nats__subcmd__context__subcmd__copy"
                ;;
            nats__subcmd__context,cp)
                cmd="nats__subcmd__context__subcmd__copy"
                ;;
            nats__subcmd__context,create)
                cmd="nats__subcmd__context__subcmd__add"
                ;;
            nats__subcmd__context,edit)
                cmd="nats__subcmd__context__subcmd__edit"
                ;;
            nats__subcmd__context,info)
                cmd="nats__subcmd__context__subcmd__info"
                ;;
            nats__subcmd__context,l)
                cmd="nats__subcmd__context__subcmd__ls"
                ;;
            nats__subcmd__context,list)
                cmd="nats__subcmd__context__subcmd__ls"
                ;;
            nats__subcmd__context,ls)
                cmd="nats__subcmd__context__subcmd__ls"
                ;;
            nats__subcmd__context,previous)
                cmd="nats__subcmd__context__subcmd__previous"
                ;;
            nats__subcmd__context,remove)
                cmd="nats__subcmd__context__subcmd__rm"
                ;;
            nats__subcmd__context,rm)
                cmd="nats__subcmd__context__subcmd__rm"
                ;;
            nats__subcmd__context,save)
                cmd="nats__subcmd__context__subcmd__add"
                ;;
            nats__subcmd__context,select)
                cmd="nats__subcmd__context__subcmd__select"
                ;;
            nats__subcmd__context,set)
                cmd="nats__subcmd__context__subcmd__select"
                ;;
            nats__subcmd__context,show)
                cmd="nats__subcmd__context__subcmd__info"
                ;;
            nats__subcmd__context,switch)
                cmd="nats__subcmd__context__subcmd__select"
                ;;
            nats__subcmd__context,unselect)
                cmd="nats__subcmd__context__subcmd__unselect"
                ;;
            nats__subcmd__context,v)
                cmd="nats__subcmd__context__subcmd__info"
                ;;
            nats__subcmd__context,validate)
                cmd="nats__subcmd__context__subcmd__validate"
                ;;
            nats__subcmd__context,vi)
                cmd="nats__subcmd__context__subcmd__edit"
                ;;
            nats__subcmd__context,view)
                cmd="nats__subcmd__context__subcmd__info"
                ;;
            nats__subcmd__counter,d)
                cmd="nats__subcmd__counter__subcmd__decrement"
                ;;
            nats__subcmd__counter,dec)
                cmd="nats__subcmd__counter__subcmd__decrement"
                ;;
            nats__subcmd__counter,decr)
                cmd="nats__subcmd__counter__subcmd__decrement"
                ;;
            nats__subcmd__counter,decrement)
                cmd="nats__subcmd__counter__subcmd__decrement"
                ;;
            nats__subcmd__counter,g)
                cmd="nats__subcmd__counter__subcmd__get"
                ;;
            nats__subcmd__counter,get)
                cmd="nats__subcmd__counter__subcmd__get"
                ;;
            nats__subcmd__counter,i)
                cmd="nats__subcmd__counter__subcmd__increment"
                ;;
            nats__subcmd__counter,inc)
                cmd="nats__subcmd__counter__subcmd__increment"
                ;;
            nats__subcmd__counter,incr)
                cmd="nats__subcmd__counter__subcmd__increment"
                ;;
            nats__subcmd__counter,increment)
                cmd="nats__subcmd__counter__subcmd__increment"
                ;;
            nats__subcmd__counter,l)
                cmd="nats__subcmd__counter__subcmd__list"
                ;;
            nats__subcmd__counter,list)
                cmd="nats__subcmd__counter__subcmd__list"
                ;;
            nats__subcmd__counter,ls)
                cmd="nats__subcmd__counter__subcmd__list"
                ;;
            nats__subcmd__counter,v)
                cmd="nats__subcmd__counter__subcmd__view"
                ;;
            nats__subcmd__counter,view)
                cmd="nats__subcmd__counter__subcmd__view"
                ;;
            nats__subcmd__errors,add)
                cmd="nats__subcmd__errors__subcmd__edit"
                ;;
            nats__subcmd__errors,edit)
                cmd="nats__subcmd__errors__subcmd__edit"
                ;;
            nats__subcmd__errors,find)
                cmd="nats__subcmd__errors__subcmd__lookup"
                ;;
            nats__subcmd__errors,get)
                cmd="nats__subcmd__errors__subcmd__lookup"
                ;;
            nats__subcmd__errors,l)
                cmd="nats__subcmd__errors__subcmd__lookup"
                ;;
            nats__subcmd__errors,list)
                cmd="nats__subcmd__errors__subcmd__ls"
                ;;
            nats__subcmd__errors,lookup)
                cmd="nats__subcmd__errors__subcmd__lookup"
                ;;
            nats__subcmd__errors,ls)
                cmd="nats__subcmd__errors__subcmd__ls"
                ;;
            nats__subcmd__errors,new)
                cmd="nats__subcmd__errors__subcmd__edit"
                ;;
            nats__subcmd__errors,show)
                cmd="nats__subcmd__errors__subcmd__lookup"
                ;;
            nats__subcmd__errors,validate)
                cmd="nats__subcmd__errors__subcmd__validate"
                ;;
            nats__subcmd__errors,vi)
                cmd="nats__subcmd__errors__subcmd__edit"
                ;;
            nats__subcmd__errors,view)
                cmd="nats__subcmd__errors__subcmd__lookup"
                ;;
            nats__subcmd__kv,add)
                cmd="nats__subcmd__kv__subcmd__add"
                ;;
            nats__subcmd__kv,compact)
                cmd="nats__subcmd__kv__subcmd__compact"
                ;;
            nats__subcmd__kv,create)
                cmd="nats__subcmd__kv__subcmd__create"
                ;;
            nats__subcmd__kv,del)
                cmd="nats__subcmd__kv__subcmd__del"
                ;;
            nats__subcmd__kv,edit)
                cmd="nats__subcmd__kv__subcmd__edit"
                ;;
            nats__subcmd__kv,get)
                cmd="nats__subcmd__kv__subcmd__get"
                ;;
            nats__subcmd__kv,history)
                cmd="nats__subcmd__kv__subcmd__history"
                ;;
            nats__subcmd__kv,info)
                cmd="nats__subcmd__kv__subcmd__info"
                ;;
            nats__subcmd__kv,list)
                cmd="nats__subcmd__kv__subcmd__ls"
                ;;
            nats__subcmd__kv,ls)
                cmd="nats__subcmd__kv__subcmd__ls"
                ;;
            nats__subcmd__kv,new)
                cmd="nats__subcmd__kv__subcmd__add"
                ;;
            nats__subcmd__kv,purge)
                cmd="nats__subcmd__kv__subcmd__purge"
                ;;
            nats__subcmd__kv,put)
                cmd="nats__subcmd__kv__subcmd__put"
                ;;
            nats__subcmd__kv,revert)
                cmd="nats__subcmd__kv__subcmd__revert"
                ;;
            nats__subcmd__kv,rm)
                cmd="nats__subcmd__kv__subcmd__del"
                ;;
            nats__subcmd__kv,status)
                cmd="nats__subcmd__kv__subcmd__info"
                ;;
            nats__subcmd__kv,update)
                cmd="nats__subcmd__kv__subcmd__update"
                ;;
            nats__subcmd__kv,view)
                cmd="nats__subcmd__kv__subcmd__info"
                ;;
            nats__subcmd__kv,watch)
                cmd="nats__subcmd__kv__subcmd__watch"
                ;;
            nats__subcmd__object,add)
                cmd="nats__subcmd__object__subcmd__add"
                ;;
            nats__subcmd__object,del)
                cmd="nats__subcmd__object__subcmd__del"
                ;;
            nats__subcmd__object,edit)
                cmd="nats__subcmd__object__subcmd__edit"
                ;;
            nats__subcmd__object,get)
                cmd="nats__subcmd__object__subcmd__get"
                ;;
            nats__subcmd__object,i)
                cmd="nats__subcmd__object__subcmd__info"
                ;;
            nats__subcmd__object,info)
                cmd="nats__subcmd__object__subcmd__info"
                ;;
            nats__subcmd__object,ls)
                cmd="nats__subcmd__object__subcmd__ls"
                ;;
            nats__subcmd__object,put)
                cmd="nats__subcmd__object__subcmd__put"
                ;;
            nats__subcmd__object,rm)
                cmd="nats__subcmd__object__subcmd__del"
                ;;
            nats__subcmd__object,seal)
                cmd="nats__subcmd__object__subcmd__seal"
                ;;
            nats__subcmd__object,show)
                cmd="nats__subcmd__object__subcmd__info"
                ;;
            nats__subcmd__object,watch)
                cmd="nats__subcmd__object__subcmd__watch"
                ;;
            nats__subcmd__schema,check)
                cmd="nats__subcmd__schema__subcmd__validate"
                ;;
            nats__subcmd__schema,find)
                cmd="nats__subcmd__schema__subcmd__search"
                ;;
            nats__subcmd__schema,info)
                cmd="nats__subcmd__schema__subcmd__info"
                ;;
            nats__subcmd__schema,list)
                cmd="nats__subcmd__schema__subcmd__search"
                ;;
            nats__subcmd__schema,ls)
                cmd="nats__subcmd__schema__subcmd__search"
                ;;
            nats__subcmd__schema,req)
                cmd="nats__subcmd__schema__subcmd__request"
                ;;
            nats__subcmd__schema,request)
                cmd="nats__subcmd__schema__subcmd__request"
                ;;
            nats__subcmd__schema,search)
                cmd="nats__subcmd__schema__subcmd__search"
                ;;
            nats__subcmd__schema,show)
                cmd="nats__subcmd__schema__subcmd__info"
                ;;
            nats__subcmd__schema,validate)
                cmd="nats__subcmd__schema__subcmd__validate"
                ;;
            nats__subcmd__schema,view)
                cmd="nats__subcmd__schema__subcmd__info"
                ;;
            nats__subcmd__server,account)
                cmd="nats__subcmd__server__subcmd__account"
                ;;
            nats__subcmd__server,acct)
                cmd="nats__subcmd__server__subcmd__account"
                ;;
            nats__subcmd__server,check)
                cmd="nats__subcmd__server__subcmd__check"
                ;;
            nats__subcmd__server,cluster)
                cmd="nats__subcmd__server__subcmd__cluster"
                ;;
            nats__subcmd__server,config)
                cmd="nats__subcmd__server__subcmd__config"
                ;;
            nats__subcmd__server,explain)
                cmd="nats__subcmd__server__subcmd__explain"
                ;;
            nats__subcmd__server,gen)
                cmd="nats__subcmd__server__subcmd__generate"
                ;;
            nats__subcmd__server,generate)
                cmd="nats__subcmd__server__subcmd__generate"
                ;;
            nats__subcmd__server,graph)
                cmd="nats__subcmd__server__subcmd__graph"
                ;;
            nats__subcmd__server,i)
                cmd="nats__subcmd__server__subcmd__info"
                ;;
            nats__subcmd__server,info)
                cmd="nats__subcmd__server__subcmd__info"
                ;;
            nats__subcmd__server,list)
                cmd="nats__subcmd__server__subcmd__list"
                ;;
            nats__subcmd__server,ls)
                cmd="nats__subcmd__server__subcmd__list"
                ;;
            nats__subcmd__server,mapping)
                cmd="nats__subcmd__server__subcmd__mappings"
                ;;
            nats__subcmd__server,mappings)
                cmd="nats__subcmd__server__subcmd__mappings"
                ;;
            nats__subcmd__server,mkpasswd)
                cmd="nats__subcmd__server__subcmd__passwd"
                ;;
            nats__subcmd__server,pass)
                cmd="nats__subcmd__server__subcmd__passwd"
                ;;
            nats__subcmd__server,passwd)
                cmd="nats__subcmd__server__subcmd__passwd"
                ;;
            nats__subcmd__server,password)
                cmd="nats__subcmd__server__subcmd__passwd"
                ;;
            nats__subcmd__server,ping)
                cmd="nats__subcmd__server__subcmd__ping"
                ;;
            nats__subcmd__server,r)
                cmd="nats__subcmd__server__subcmd__cluster"
                ;;
            nats__subcmd__server,raft)
                cmd="nats__subcmd__server__subcmd__cluster"
                ;;
            nats__subcmd__server,rep)
                cmd="nats__subcmd__server__subcmd__report"
                ;;
            nats__subcmd__server,report)
                cmd="nats__subcmd__server__subcmd__report"
                ;;
            nats__subcmd__server,req)
                cmd="nats__subcmd__server__subcmd__request"
                ;;
            nats__subcmd__server,request)
                cmd="nats__subcmd__server__subcmd__request"
                ;;
            nats__subcmd__server,run)
                cmd="nats__subcmd__server__subcmd__run"
                ;;
            nats__subcmd__server,watch)
                cmd="nats__subcmd__server__subcmd__watch"
                ;;
            nats__subcmd__server__subcmd__account,i)
                cmd="nats__subcmd__server__subcmd__account__subcmd__info"
                ;;
            nats__subcmd__server__subcmd__account,info)
                cmd="nats__subcmd__server__subcmd__account__subcmd__info"
                ;;
            nats__subcmd__server__subcmd__account,purge)
                cmd="nats__subcmd__server__subcmd__account__subcmd__purge"
                ;;
            nats__subcmd__server__subcmd__check,conn)
                cmd="nats__subcmd__server__subcmd__check__subcmd__connection"
                ;;
            nats__subcmd__server__subcmd__check,connection)
                cmd="nats__subcmd__server__subcmd__check__subcmd__connection"
                ;;
            nats__subcmd__server__subcmd__check,consumer)
                cmd="nats__subcmd__server__subcmd__check__subcmd__consumer"
                ;;
            nats__subcmd__server__subcmd__check,credential)
                cmd="nats__subcmd__server__subcmd__check__subcmd__credential"
                ;;
            nats__subcmd__server__subcmd__check,jetstream)
                cmd="nats__subcmd__server__subcmd__check__subcmd__jetstream"
                ;;
            nats__subcmd__server__subcmd__check,js)
                cmd="nats__subcmd__server__subcmd__check__subcmd__jetstream"
                ;;
            nats__subcmd__server__subcmd__check,kv)
                cmd="nats__subcmd__server__subcmd__check__subcmd__kv"
                ;;
            nats__subcmd__server__subcmd__check,message)
                cmd="nats__subcmd__server__subcmd__check__subcmd__message"
                ;;
            nats__subcmd__server__subcmd__check,meta)
                cmd="nats__subcmd__server__subcmd__check__subcmd__meta"
                ;;
            nats__subcmd__server__subcmd__check,raft)
                cmd="nats__subcmd__server__subcmd__check__subcmd__meta"
                ;;
            nats__subcmd__server__subcmd__check,req)
                cmd="nats__subcmd__server__subcmd__check__subcmd__request"
                ;;
            nats__subcmd__server__subcmd__check,request)
                cmd="nats__subcmd__server__subcmd__check__subcmd__request"
                ;;
            nats__subcmd__server__subcmd__check,server)
                cmd="nats__subcmd__server__subcmd__check__subcmd__server"
                ;;
            nats__subcmd__server__subcmd__check,stream)
                cmd="nats__subcmd__server__subcmd__check__subcmd__stream"
                ;;
            nats__subcmd__server__subcmd__cluster,balance)
                cmd="nats__subcmd__server__subcmd__cluster__subcmd__balance"
                ;;
            nats__subcmd__server__subcmd__cluster,d)
                cmd="nats__subcmd__server__subcmd__cluster__subcmd__step__subcmd__down"
                ;;
            nats__subcmd__server__subcmd__cluster,down)
                cmd="nats__subcmd__server__subcmd__cluster__subcmd__step__subcmd__down"
                ;;
            nats__subcmd__server__subcmd__cluster,elect)
                cmd="nats__subcmd__server__subcmd__cluster__subcmd__step__subcmd__down"
                ;;
            nats__subcmd__server__subcmd__cluster,peer-remove)
                cmd="nats__subcmd__server__subcmd__cluster__subcmd__peer__subcmd__remove"
                ;;
            nats__subcmd__server__subcmd__cluster,pr)
                cmd="nats__subcmd__server__subcmd__cluster__subcmd__peer__subcmd__remove"
                ;;
            nats__subcmd__server__subcmd__cluster,rm)
                cmd="nats__subcmd__server__subcmd__cluster__subcmd__peer__subcmd__remove"
                ;;
            nats__subcmd__server__subcmd__cluster,sd)
                cmd="nats__subcmd__server__subcmd__cluster__subcmd__step__subcmd__down"
                ;;
            nats__subcmd__server__subcmd__cluster,step-down)
                cmd="nats__subcmd__server__subcmd__cluster__subcmd__step__subcmd__down"
                ;;
            nats__subcmd__server__subcmd__cluster,stepdown)
                cmd="nats__subcmd__server__subcmd__cluster__subcmd__step__subcmd__down"
                ;;
            nats__subcmd__server__subcmd__config,reload)
                cmd="nats__subcmd__server__subcmd__config__subcmd__reload"
                ;;
            nats__subcmd__server__subcmd__config,validate)
                cmd="nats__subcmd__server__subcmd__config__subcmd__validate"
                ;;
            nats__subcmd__server__subcmd__explain,permission)
                cmd="nats__subcmd__server__subcmd__explain__subcmd__permission"
                ;;
            nats__subcmd__server__subcmd__report,accounts)
                cmd="nats__subcmd__server__subcmd__report__subcmd__accounts"
                ;;
            nats__subcmd__server__subcmd__report,acct)
                cmd="nats__subcmd__server__subcmd__report__subcmd__accounts"
                ;;
            nats__subcmd__server__subcmd__report,conn)
                cmd="nats__subcmd__server__subcmd__report__subcmd__connections"
                ;;
            nats__subcmd__server__subcmd__report,connections)
                cmd="nats__subcmd__server__subcmd__report__subcmd__connections"
                ;;
            nats__subcmd__server__subcmd__report,conns)
                cmd="nats__subcmd__server__subcmd__report__subcmd__connections"
                ;;
            nats__subcmd__server__subcmd__report,connz)
                cmd="nats__subcmd__server__subcmd__report__subcmd__connections"
                ;;
            nats__subcmd__server__subcmd__report,cpu)
                cmd="nats__subcmd__server__subcmd__report__subcmd__cpu"
                ;;
            nats__subcmd__server__subcmd__report,downgrade)
                cmd="nats__subcmd__server__subcmd__report__subcmd__downgrade"
                ;;
            nats__subcmd__server__subcmd__report,gateway)
                cmd="nats__subcmd__server__subcmd__report__subcmd__gateways"
                ;;
            nats__subcmd__server__subcmd__report,gateways)
                cmd="nats__subcmd__server__subcmd__report__subcmd__gateways"
                ;;
            nats__subcmd__server__subcmd__report,health)
                cmd="nats__subcmd__server__subcmd__report__subcmd__health"
                ;;
            nats__subcmd__server__subcmd__report,jetstream)
                cmd="nats__subcmd__server__subcmd__report__subcmd__jetstream"
                ;;
            nats__subcmd__server__subcmd__report,js)
                cmd="nats__subcmd__server__subcmd__report__subcmd__jetstream"
                ;;
            nats__subcmd__server__subcmd__report,jsz)
                cmd="nats__subcmd__server__subcmd__report__subcmd__jetstream"
                ;;
            nats__subcmd__server__subcmd__report,leaf)
                cmd="nats__subcmd__server__subcmd__report__subcmd__leafnodes"
                ;;
            nats__subcmd__server__subcmd__report,leafnodes)
                cmd="nats__subcmd__server__subcmd__report__subcmd__leafnodes"
                ;;
            nats__subcmd__server__subcmd__report,leafz)
                cmd="nats__subcmd__server__subcmd__report__subcmd__leafnodes"
                ;;
            nats__subcmd__server__subcmd__report,mem)
                cmd="nats__subcmd__server__subcmd__report__subcmd__mem"
                ;;
            nats__subcmd__server__subcmd__report,route)
                cmd="nats__subcmd__server__subcmd__report__subcmd__routes"
                ;;
            nats__subcmd__server__subcmd__report,routes)
                cmd="nats__subcmd__server__subcmd__report__subcmd__routes"
                ;;
            nats__subcmd__server__subcmd__report,super)
                cmd="nats__subcmd__server__subcmd__report__subcmd__gateways"
                ;;
            nats__subcmd__server__subcmd__request,accounts)
                cmd="nats__subcmd__server__subcmd__request__subcmd__accounts"
                ;;
            nats__subcmd__server__subcmd__request,accountz)
                cmd="nats__subcmd__server__subcmd__request__subcmd__accounts"
                ;;
            nats__subcmd__server__subcmd__request,acct)
                cmd="nats__subcmd__server__subcmd__request__subcmd__accounts"
                ;;
            nats__subcmd__server__subcmd__request,conn)
                cmd="nats__subcmd__server__subcmd__request__subcmd__connections"
                ;;
            nats__subcmd__server__subcmd__request,connections)
                cmd="nats__subcmd__server__subcmd__request__subcmd__connections"
                ;;
            nats__subcmd__server__subcmd__request,connz)
                cmd="nats__subcmd__server__subcmd__request__subcmd__connections"
                ;;
            nats__subcmd__server__subcmd__request,gateway)
                cmd="nats__subcmd__server__subcmd__request__subcmd__gateways"
                ;;
            nats__subcmd__server__subcmd__request,gateways)
                cmd="nats__subcmd__server__subcmd__request__subcmd__gateways"
                ;;
            nats__subcmd__server__subcmd__request,gatewayz)
                cmd="nats__subcmd__server__subcmd__request__subcmd__gateways"
                ;;
            nats__subcmd__server__subcmd__request,gwy)
                cmd="nats__subcmd__server__subcmd__request__subcmd__gateways"
                ;;
            nats__subcmd__server__subcmd__request,healthz)
                cmd="nats__subcmd__server__subcmd__request__subcmd__jetstream__subcmd__health"
                ;;
            nats__subcmd__server__subcmd__request,ipq)
                cmd="nats__subcmd__server__subcmd__request__subcmd__ipqueue"
                ;;
            nats__subcmd__server__subcmd__request,ipqueue)
                cmd="nats__subcmd__server__subcmd__request__subcmd__ipqueue"
                ;;
            nats__subcmd__server__subcmd__request,ipqueuesz)
                cmd="nats__subcmd__server__subcmd__request__subcmd__ipqueue"
                ;;
            nats__subcmd__server__subcmd__request,jetstream)
                cmd="nats__subcmd__server__subcmd__request__subcmd__jetstream"
                ;;
            nats__subcmd__server__subcmd__request,jetstream-health)
                cmd="nats__subcmd__server__subcmd__request__subcmd__jetstream__subcmd__health"
                ;;
            nats__subcmd__server__subcmd__request,js)
                cmd="nats__subcmd__server__subcmd__request__subcmd__jetstream"
                ;;
            nats__subcmd__server__subcmd__request,jsz)
                cmd="nats__subcmd__server__subcmd__request__subcmd__jetstream"
                ;;
            nats__subcmd__server__subcmd__request,kick)
                cmd="nats__subcmd__server__subcmd__request__subcmd__kick"
                ;;
            nats__subcmd__server__subcmd__request,leaf)
                cmd="nats__subcmd__server__subcmd__request__subcmd__leafnodes"
                ;;
            nats__subcmd__server__subcmd__request,leafnodes)
                cmd="nats__subcmd__server__subcmd__request__subcmd__leafnodes"
                ;;
            nats__subcmd__server__subcmd__request,leafz)
                cmd="nats__subcmd__server__subcmd__request__subcmd__leafnodes"
                ;;
            nats__subcmd__server__subcmd__request,profile)
                cmd="nats__subcmd__server__subcmd__request__subcmd__profile"
                ;;
            nats__subcmd__server__subcmd__request,raft)
                cmd="nats__subcmd__server__subcmd__request__subcmd__raft"
                ;;
            nats__subcmd__server__subcmd__request,raftz)
                cmd="nats__subcmd__server__subcmd__request__subcmd__raft"
                ;;
            nats__subcmd__server__subcmd__request,route)
                cmd="nats__subcmd__server__subcmd__request__subcmd__routes"
                ;;
            nats__subcmd__server__subcmd__request,routes)
                cmd="nats__subcmd__server__subcmd__request__subcmd__routes"
                ;;
            nats__subcmd__server__subcmd__request,routez)
                cmd="nats__subcmd__server__subcmd__request__subcmd__routes"
                ;;
            nats__subcmd__server__subcmd__request,sub)
                cmd="nats__subcmd__server__subcmd__request__subcmd__subscriptions"
                ;;
            nats__subcmd__server__subcmd__request,subscriptions)
                cmd="nats__subcmd__server__subcmd__request__subcmd__subscriptions"
                ;;
            nats__subcmd__server__subcmd__request,subsz)
                cmd="nats__subcmd__server__subcmd__request__subcmd__subscriptions"
                ;;
            nats__subcmd__server__subcmd__request,var)
                cmd="nats__subcmd__server__subcmd__request__subcmd__variables"
                ;;
            nats__subcmd__server__subcmd__request,variables)
                cmd="nats__subcmd__server__subcmd__request__subcmd__variables"
                ;;
            nats__subcmd__server__subcmd__request,varz)
                cmd="nats__subcmd__server__subcmd__request__subcmd__variables"
                ;;
            nats__subcmd__server__subcmd__watch,account)
                cmd="nats__subcmd__server__subcmd__watch__subcmd__accounts"
                ;;
            nats__subcmd__server__subcmd__watch,accounts)
                cmd="nats__subcmd__server__subcmd__watch__subcmd__accounts"
                ;;
            nats__subcmd__server__subcmd__watch,acct)
                cmd="nats__subcmd__server__subcmd__watch__subcmd__accounts"
                ;;
            nats__subcmd__server__subcmd__watch,api)
                cmd="nats__subcmd__server__subcmd__watch__subcmd__api"
                ;;
            nats__subcmd__server__subcmd__watch,jetstream)
                cmd="nats__subcmd__server__subcmd__watch__subcmd__jetstream"
                ;;
            nats__subcmd__server__subcmd__watch,js)
                cmd="nats__subcmd__server__subcmd__watch__subcmd__jetstream"
                ;;
            nats__subcmd__server__subcmd__watch,jsz)
                cmd="nats__subcmd__server__subcmd__watch__subcmd__jetstream"
                ;;
            nats__subcmd__server__subcmd__watch,server)
                cmd="nats__subcmd__server__subcmd__watch__subcmd__servers"
                ;;
            nats__subcmd__server__subcmd__watch,servers)
                cmd="nats__subcmd__server__subcmd__watch__subcmd__servers"
                ;;
            nats__subcmd__server__subcmd__watch,srv)
                cmd="nats__subcmd__server__subcmd__watch__subcmd__servers"
                ;;
            nats__subcmd__server__subcmd__watch__subcmd__api,req)
                cmd="nats__subcmd__server__subcmd__watch__subcmd__api__subcmd__requests"
                ;;
            nats__subcmd__server__subcmd__watch__subcmd__api,requests)
                cmd="nats__subcmd__server__subcmd__watch__subcmd__api__subcmd__requests"
                ;;
            nats__subcmd__service,i)
                cmd="nats__subcmd__service__subcmd__info"
                ;;
            nats__subcmd__service,info)
                cmd="nats__subcmd__service__subcmd__info"
                ;;
            nats__subcmd__service,l)
                cmd="nats__subcmd__service__subcmd__list"
                ;;
            nats__subcmd__service,list)
                cmd="nats__subcmd__service__subcmd__list"
                ;;
            nats__subcmd__service,ls)
                cmd="nats__subcmd__service__subcmd__list"
                ;;
            nats__subcmd__service,ping)
                cmd="nats__subcmd__service__subcmd__ping"
                ;;
            nats__subcmd__service,req)
                cmd="nats__subcmd__service__subcmd__request"
                ;;
            nats__subcmd__service,request)
                cmd="nats__subcmd__service__subcmd__request"
                ;;
            nats__subcmd__service,serve)
                cmd="nats__subcmd__service__subcmd__serve"
                ;;
            nats__subcmd__service,stats)
                cmd="nats__subcmd__service__subcmd__stats"
                ;;
            nats__subcmd__stream,add)
                cmd="nats__subcmd__stream__subcmd__add"
                ;;
            nats__subcmd__stream,backup)
                cmd="nats__subcmd__stream__subcmd__backup"
                ;;
            nats__subcmd__stream,c)
                cmd="nats__subcmd__stream__subcmd__cluster"
                ;;
            nats__subcmd__stream,cluster)
                cmd="nats__subcmd__stream__subcmd__cluster"
                ;;
            nats__subcmd__stream,copy)
                cmd="nats__subcmd__stream__subcmd__copy"
                ;;
            nats__subcmd__stream,cp)
                cmd="nats__subcmd__stream__subcmd__copy"
                ;;
            nats__subcmd__stream,create)
                cmd="nats__subcmd__stream__subcmd__add"
                ;;
            nats__subcmd__stream,del)
                cmd="nats__subcmd__stream__subcmd__rm"
                ;;
            nats__subcmd__stream,delete)
                cmd="nats__subcmd__stream__subcmd__rm"
                ;;
            nats__subcmd__stream,edit)
                cmd="nats__subcmd__stream__subcmd__edit"
                ;;
            nats__subcmd__stream,find)
                cmd="nats__subcmd__stream__subcmd__find"
                ;;
            nats__subcmd__stream,gaps)
                cmd="nats__subcmd__stream__subcmd__gaps"
                ;;
            nats__subcmd__stream,get)
                cmd="nats__subcmd__stream__subcmd__get"
                ;;
            nats__subcmd__stream,graph)
                cmd="nats__subcmd__stream__subcmd__graph"
                ;;
            nats__subcmd__stream,i)
                cmd="nats__subcmd__stream__subcmd__info"
                ;;
            nats__subcmd__stream,info)
                cmd="nats__subcmd__stream__subcmd__info"
                ;;
            nats__subcmd__stream,l)
                cmd="nats__subcmd__stream__subcmd__ls"
                ;;
            nats__subcmd__stream,list)
                cmd="nats__subcmd__stream__subcmd__ls"
                ;;
            nats__subcmd__stream,ls)
                cmd="nats__subcmd__stream__subcmd__ls"
                ;;
            nats__subcmd__stream,new)
                cmd="nats__subcmd__stream__subcmd__add"
                ;;
            nats__subcmd__stream,nfo)
                cmd="nats__subcmd__stream__subcmd__info"
                ;;
            nats__subcmd__stream,purge)
                cmd="nats__subcmd__stream__subcmd__purge"
                ;;
            nats__subcmd__stream,query)
                cmd="nats__subcmd__stream__subcmd__find"
                ;;
            nats__subcmd__stream,report)
                cmd="nats__subcmd__stream__subcmd__report"
                ;;
            nats__subcmd__stream,restore)
                cmd="nats__subcmd__stream__subcmd__restore"
                ;;
            nats__subcmd__stream,rm)
                cmd="nats__subcmd__stream__subcmd__rm"
                ;;
            nats__subcmd__stream,rmm)
                cmd="nats__subcmd__stream__subcmd__rmm"
                ;;
            nats__subcmd__stream,seal)
                cmd="nats__subcmd__stream__subcmd__seal"
                ;;
            nats__subcmd__stream,snapshot)
                cmd="nats__subcmd__stream__subcmd__backup"
                ;;
            nats__subcmd__stream,state)
                cmd="nats__subcmd__stream__subcmd__state"
                ;;
            nats__subcmd__stream,subj)
                cmd="nats__subcmd__stream__subcmd__subjects"
                ;;
            nats__subcmd__stream,subjects)
                cmd="nats__subcmd__stream__subcmd__subjects"
                ;;
            nats__subcmd__stream,update)
                cmd="nats__subcmd__stream__subcmd__edit"
                ;;
            nats__subcmd__stream,view)
                cmd="nats__subcmd__stream__subcmd__view"
                ;;
            nats__subcmd__stream__subcmd__cluster,balance)
                cmd="nats__subcmd__stream__subcmd__cluster__subcmd__balance"
                ;;
            nats__subcmd__stream__subcmd__cluster,d)
                cmd="nats__subcmd__stream__subcmd__cluster__subcmd__step__subcmd__down"
                ;;
            nats__subcmd__stream__subcmd__cluster,down)
                cmd="nats__subcmd__stream__subcmd__cluster__subcmd__step__subcmd__down"
                ;;
            nats__subcmd__stream__subcmd__cluster,elect)
                cmd="nats__subcmd__stream__subcmd__cluster__subcmd__step__subcmd__down"
                ;;
            nats__subcmd__stream__subcmd__cluster,peer-remove)
                cmd="nats__subcmd__stream__subcmd__cluster__subcmd__peer__subcmd__remove"
                ;;
            nats__subcmd__stream__subcmd__cluster,pr)
                cmd="nats__subcmd__stream__subcmd__cluster__subcmd__peer__subcmd__remove"
                ;;
            nats__subcmd__stream__subcmd__cluster,sd)
                cmd="nats__subcmd__stream__subcmd__cluster__subcmd__step__subcmd__down"
                ;;
            nats__subcmd__stream__subcmd__cluster,step-down)
                cmd="nats__subcmd__stream__subcmd__cluster__subcmd__step__subcmd__down"
                ;;
            nats__subcmd__stream__subcmd__cluster,stepdown)
                cmd="nats__subcmd__stream__subcmd__cluster__subcmd__step__subcmd__down"
                ;;
            *)
                ;;
        esac
    done

    case "${cmd}" in
        nats)
            opts="-h -s --help --version --server --user --password --token --connection-name --creds --nkey --jwt --seed --tlscert --tlskey --tlsca --tlsfirst --no-tlsfirst --timeout --socks-proxy --js-api-prefix --js-event-prefix --js-domain --inbox-prefix --colors --context --trace --no-context account a apply audit auth bench completion consumer con obs c context ctx counter ctr diff doctor errors err error events event e export help kv latency lat object obj publish pub quickstart reply request req rtt schema server srv sys system service micro stream str st ms s subscribe sub top trace"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 1 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --server)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -s)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --user)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --password)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --connection-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --creds)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --nkey)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --jwt)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --seed)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tlscert)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --tlskey)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --tlsca)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --socks-proxy)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --js-api-prefix)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --js-event-prefix)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --js-domain)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --inbox-prefix)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --colors)
                    COMPREPLY=($(compgen -W "blue cyan double green magenta red rounded yellow" -- "${cur}"))
                    return 0
                    ;;
                --context)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__account)
            opts="backup snapshot info nfo report rep restore tls"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__account__subcmd__backup)
            opts="-f -w --check --consumers --no-consumers --force --critical-warnings"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__account__subcmd__info)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__account__subcmd__report)
            opts="connections conn connz conns statistics stats statsz"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__account__subcmd__report__subcmd__connections)
            opts="-R --sort --top --subject --username --state --closed-reason --reverse"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --sort)
                    COMPREPLY=($(compgen -W "in-bytes out-bytes in-msgs out-msgs uptime cid subs" -- "${cur}"))
                    return 0
                    ;;
                --top)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subject)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --username)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --state)
                    COMPREPLY=($(compgen -W "open closed all" -- "${cur}"))
                    return 0
                    ;;
                --closed-reason)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__account__subcmd__report__subcmd__statistics)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__account__subcmd__restore)
            opts="--cluster --tag"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tag)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__account__subcmd__tls)
            opts="--expire-warn --pem --no-pem"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --expire-warn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__apply)
            opts="-f -y -j --file --dry-run --prune --operator --system-context --allow-destructive --yes --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -f)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --system-context)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__audit)
            opts="analyze checks ls gather capture cap"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__audit__subcmd__analyze)
            opts="-f -j --max-examples --skip --load --save --force --json --markdown --verbose"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --max-examples)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --skip)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --load)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --save)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__audit__subcmd__checks)
            opts="--json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__audit__subcmd__gather)
            opts="-o --output --progress --no-progress --cluster --server-endpoints --no-server-endpoints --server-profiles --no-server-profiles --account-endpoints --no-account-endpoints --streams --no-streams --consumers --no-consumers --details --no-details"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --output)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth)
            opts="account a acct act nkey nk operator o op user u usr users"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account)
            opts="add create new edit update exports e exp export imports i imp import info show view keys sk s ls mappings m mapping map push query pull"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__add)
            opts="--operator --key --connections --exports --imports --leafnodes --subscriptions --payload --bearer --no-bearer --expiry --jetstream --no-jetstream --js-consumers --js-disk --js-disk-stream --js-max-pending --js-memory --js-memory-stream --js-stream-size-required --no-js-stream-size-required --js-streams --js-cluster-traffic --tags --defaults"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --key)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --connections)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --exports)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --imports)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --leafnodes)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subscriptions)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --payload)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --expiry)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --js-consumers)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --js-disk)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --js-disk-stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --js-max-pending)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --js-memory)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --js-memory-stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --js-streams)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --js-cluster-traffic)
                    COMPREPLY=($(compgen -W "owner system" -- "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__edit)
            opts="--operator --connections --exports --imports --leafnodes --subscriptions --payload --bearer --no-bearer --expiry --jetstream --no-jetstream --js-consumers --js-disk --js-disk-stream --js-max-pending --js-memory --js-memory-stream --js-stream-size-required --no-js-stream-size-required --js-streams --js-cluster-traffic --tags --no-tags"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --connections)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --exports)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --imports)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --leafnodes)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subscriptions)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --payload)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --expiry)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --js-consumers)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --js-disk)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --js-disk-stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --js-max-pending)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --js-memory)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --js-memory-stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --js-streams)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --js-cluster-traffic)
                    COMPREPLY=($(compgen -W "owner system" -- "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --no-tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__exports)
            opts="add new a n edit update info i show view ls list rm"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__exports__subcmd__add)
            opts="--operator --description --url --token-position --advertise --service"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --description)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-position)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__exports__subcmd__edit)
            opts="--operator --description --url --token-position --advertise --no-advertise"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --description)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --token-position)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__exports__subcmd__info)
            opts="-j --operator --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__exports__subcmd__ls)
            opts="--operator"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__exports__subcmd__rm)
            opts="-f --operator --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__imports)
            opts="add new a n edit update info i show view ls list rm"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__imports__subcmd__add)
            opts="--source --local --share --traceable --service --operator"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --source)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --local)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__imports__subcmd__edit)
            opts="--local --share --no-share --traceable --no-traceable --operator"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --local)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__imports__subcmd__info)
            opts="-j --operator --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__imports__subcmd__ls)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__imports__subcmd__rm)
            opts="-f --operator --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__info)
            opts="-j --operator --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__keys)
            opts="add new a n info i show view ls list rm"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__keys__subcmd__add)
            opts="--operator --description --subscriptions --payload --bearer --no-bearer --locale --connection --pub-allow --pub-deny --sub-allow --sub-deny"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --description)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subscriptions)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --payload)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --locale)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --connection)
                    COMPREPLY=($(compgen -W "nats ws leaf wsleaf mqtt" -- "${cur}"))
                    return 0
                    ;;
                --pub-allow)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pub-deny)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sub-allow)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sub-deny)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__keys__subcmd__info)
            opts="-j --operator --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__keys__subcmd__ls)
            opts="--operator"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__keys__subcmd__rm)
            opts="-f --key --operator --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --key)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__ls)
            opts="--names"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__mappings)
            opts="add new a info i show view ls list rm"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__mappings__subcmd__add)
            opts="--operator --config"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__mappings__subcmd__info)
            opts="-j --operator --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__mappings__subcmd__ls)
            opts="--operator"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__mappings__subcmd__rm)
            opts="--operator"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__push)
            opts="--operator --show"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__account__subcmd__query)
            opts="--operator"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__nkey)
            opts="gen seal encrypt enc show sign unseal open decrypt dec verify"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__nkey__subcmd__gen)
            opts="--public --entropy --output user account server cluster operator curve x25519"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --entropy)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__nkey__subcmd__seal)
            opts="--output --b64 --no-b64"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --output)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__nkey__subcmd__show)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__nkey__subcmd__sign)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__nkey__subcmd__unseal)
            opts="--output --b64 --no-b64"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --output)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__nkey__subcmd__verify)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__operator)
            opts="add backup edit update import info i show view keys sk s list ls restore select"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__operator__subcmd__add)
            opts="--service --account-server --signing-key --no-signing-key --tags"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --service)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --account-server)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__operator__subcmd__backup)
            opts="--key"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --key)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__operator__subcmd__edit)
            opts="--service --account-server --tags --no-tags"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --service)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --account-server)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --no-tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__operator__subcmd__import)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__operator__subcmd__info)
            opts="-j --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__operator__subcmd__keys)
            opts="add new create list ls rm delete"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__operator__subcmd__keys__subcmd__add)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__operator__subcmd__keys__subcmd__list)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__operator__subcmd__keys__subcmd__rm)
            opts="-f --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__operator__subcmd__list)
            opts="--names"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__operator__subcmd__restore)
            opts="--key"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --key)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__operator__subcmd__select)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__user)
            opts="add create new credential cred creds edit update info i show view ls rm"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__user__subcmd__add)
            opts="-f --key --operator --bearer --no-bearer --data --locale --payload --pub-allow --pub-deny --sub-allow --sub-deny --subscriptions --tags --force --credential --defaults"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --key)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --data)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --locale)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --payload)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pub-allow)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pub-deny)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sub-allow)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sub-deny)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subscriptions)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --credential)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__user__subcmd__credential)
            opts="-f --expire --operator --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --expire)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__user__subcmd__edit)
            opts="--operator --bearer --no-bearer --data --locale --payload --pub-allow --pub-deny --sub-allow --sub-deny --subscriptions --tags --no-tags --credential"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --data)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --locale)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --payload)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pub-allow)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pub-deny)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sub-allow)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sub-deny)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subscriptions)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --no-tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --credential)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__user__subcmd__info)
            opts="-j --operator --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__user__subcmd__ls)
            opts="--operator --names"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__auth__subcmd__user__subcmd__rm)
            opts="-f --operator --revoke --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__bench)
            opts="js kv pub service sub"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__bench__subcmd__js)
            opts="--clients --msgs --progress --no-progress --csv --size --stream --sleep consume fetch get ordered pub"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --clients)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --csv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sleep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__bench__subcmd__js__subcmd__consume)
            opts="--clients --msgs --progress --no-progress --csv --size --stream --sleep --consumer --batch --acks --doubleack --no-doubleack --filter --purge"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --clients)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --csv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sleep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --batch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --acks)
                    COMPREPLY=($(compgen -W "explicit none all" -- "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__bench__subcmd__js__subcmd__fetch)
            opts="--clients --msgs --progress --no-progress --csv --size --stream --sleep --consumer --batch --acks --doubleack --no-doubleack --filter --purge"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --clients)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --csv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sleep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --batch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --acks)
                    COMPREPLY=($(compgen -W "explicit none all" -- "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__bench__subcmd__js__subcmd__get)
            opts="--clients --msgs --progress --no-progress --csv --size --stream --sleep batch sync"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --clients)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --csv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sleep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__bench__subcmd__js__subcmd__get__subcmd__batch)
            opts="--clients --msgs --progress --no-progress --csv --size --stream --sleep --batch --filter"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --clients)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --csv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sleep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --batch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__bench__subcmd__js__subcmd__get__subcmd__sync)
            opts="--clients --msgs --progress --no-progress --csv --size --stream --sleep"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --clients)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --csv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sleep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__bench__subcmd__js__subcmd__ordered)
            opts="--clients --msgs --progress --no-progress --csv --size --stream --sleep --batch --filter --purge"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --clients)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --csv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sleep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --batch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__bench__subcmd__js__subcmd__pub)
            opts="--clients --msgs --progress --no-progress --csv --size --stream --sleep async atomic batch fast sync"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --clients)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --csv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sleep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__bench__subcmd__js__subcmd__pub__subcmd__async)
            opts="-H --clients --msgs --progress --no-progress --csv --size --stream --sleep --batch --multisubject --multisubjectmax --multisubjectrandomize --payload --header --throughput --duration --create --storage --replicas --maxbytes --dedup --dedupwindow --purge --persistasync"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --clients)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --csv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sleep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --batch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --multisubjectmax)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --payload)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --header)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -H)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --throughput)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --duration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --storage)
                    COMPREPLY=($(compgen -W "memory file" -- "${cur}"))
                    return 0
                    ;;
                --replicas)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --maxbytes)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dedupwindow)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__bench__subcmd__js__subcmd__pub__subcmd__atomic)
            opts="-H --clients --msgs --progress --no-progress --csv --size --stream --sleep --batch --multisubject --multisubjectmax --multisubjectrandomize --payload --header --throughput --duration --create --storage --replicas --maxbytes --dedup --dedupwindow --purge --persistasync"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --clients)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --csv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sleep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --batch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --multisubjectmax)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --payload)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --header)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -H)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --throughput)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --duration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --storage)
                    COMPREPLY=($(compgen -W "memory file" -- "${cur}"))
                    return 0
                    ;;
                --replicas)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --maxbytes)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dedupwindow)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__bench__subcmd__js__subcmd__pub__subcmd__fast)
            opts="-H --clients --msgs --progress --no-progress --csv --size --stream --sleep --batch --max-outstanding-acks --multisubject --multisubjectmax --multisubjectrandomize --payload --header --throughput --duration --create --storage --replicas --maxbytes --dedup --dedupwindow --purge --persistasync"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --clients)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --csv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sleep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --batch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-outstanding-acks)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --multisubjectmax)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --payload)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --header)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -H)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --throughput)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --duration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --storage)
                    COMPREPLY=($(compgen -W "memory file" -- "${cur}"))
                    return 0
                    ;;
                --replicas)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --maxbytes)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dedupwindow)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__bench__subcmd__js__subcmd__pub__subcmd__sync)
            opts="-H --clients --msgs --progress --no-progress --csv --size --stream --sleep --multisubject --multisubjectmax --multisubjectrandomize --payload --header --throughput --duration --create --storage --replicas --maxbytes --dedup --dedupwindow --purge --persistasync"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --clients)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --csv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sleep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --multisubjectmax)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --payload)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --header)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -H)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --throughput)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --duration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --storage)
                    COMPREPLY=($(compgen -W "memory file" -- "${cur}"))
                    return 0
                    ;;
                --replicas)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --maxbytes)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dedupwindow)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__bench__subcmd__kv)
            opts="--clients --msgs --progress --no-progress --csv --size --bucket --sleep get put"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --clients)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --csv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --bucket)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sleep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__bench__subcmd__kv__subcmd__get)
            opts="--clients --msgs --progress --no-progress --csv --size --bucket --sleep --randomize"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --clients)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --csv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --bucket)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sleep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --randomize)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__bench__subcmd__kv__subcmd__put)
            opts="--clients --msgs --progress --no-progress --csv --size --bucket --sleep --storage --replicas --maxbytes --history --purge --randomize --throughput --duration"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --clients)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --csv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --bucket)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sleep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --storage)
                    COMPREPLY=($(compgen -W "memory file" -- "${cur}"))
                    return 0
                    ;;
                --replicas)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --maxbytes)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --history)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --randomize)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --throughput)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --duration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__bench__subcmd__pub)
            opts="-H --sleep --clients --msgs --progress --no-progress --csv --size --multisubject --multisubjectmax --multisubjectrandomize --payload --header --throughput --duration"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --sleep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --clients)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --csv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --multisubjectmax)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --payload)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --header)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -H)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --throughput)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --duration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__bench__subcmd__service)
            opts="--sleep --clients --msgs --progress --no-progress --csv --size request serve"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --sleep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --clients)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --csv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__bench__subcmd__service__subcmd__request)
            opts="-H --sleep --clients --msgs --progress --no-progress --csv --size --payload --header --throughput --duration"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --sleep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --clients)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --csv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --payload)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --header)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -H)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --throughput)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --duration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__bench__subcmd__service__subcmd__serve)
            opts="--sleep --clients --msgs --progress --no-progress --csv --size"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --sleep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --clients)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --csv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__bench__subcmd__sub)
            opts="--multisubject --clients --msgs --progress --no-progress --csv --size"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --clients)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --csv)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__completion)
            opts="bash fish zsh"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__completion__subcmd__bash)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__completion__subcmd__fish)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__completion__subcmd__zsh)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__consumer)
            opts="-a --all add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__consumer__subcmd__add)
            opts="-a --all --config --validate --output --backoff --backoff-steps --backoff-min --backoff-max --description --filter --headers-only --no-headers-only --max-deliver --max-pending --max-pull-batch --max-pull-expire --max-pull-bytes --sample --target --wait --inactive-threshold --replicas --metadata --ack --bps --deliver --deliver-group --ephemeral --flow-control --heartbeat --max-waiting --pull --replay --memory --pause --pinned-groups --pinned-ttl --overflow-groups --prioritized-groups --defaults"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --config)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --backoff)
                    COMPREPLY=($(compgen -W "linear none" -- "${cur}"))
                    return 0
                    ;;
                --backoff-steps)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --backoff-min)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --backoff-max)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --description)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-deliver)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-pending)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-pull-batch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-pull-expire)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-pull-bytes)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sample)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --target)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --wait)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --inactive-threshold)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --replicas)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --metadata)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --ack)
                    COMPREPLY=($(compgen -W "none all explicit flow_control" -- "${cur}"))
                    return 0
                    ;;
                --bps)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --deliver)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --deliver-group)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --heartbeat)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-waiting)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --replay)
                    COMPREPLY=($(compgen -W "instant original" -- "${cur}"))
                    return 0
                    ;;
                --pause)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pinned-groups)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pinned-ttl)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --overflow-groups)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --prioritized-groups)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__consumer__subcmd__cluster)
            opts="-a --all balance step-down elect down d"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__consumer__subcmd__cluster__subcmd__balance)
            opts="-a --all --pull --push --bound --waiting --ack-pending --pending --idle --created --replicas --leader --pinned --invert --no-invert --expression"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --waiting)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --ack-pending)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pending)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --idle)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --created)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --replicas)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --leader)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --expression)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__consumer__subcmd__cluster__subcmd__step__subcmd__down)
            opts="-a -f --all --preferred --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --preferred)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__consumer__subcmd__copy)
            opts="-a --all --backoff --backoff-steps --backoff-min --backoff-max --description --filter --headers-only --no-headers-only --max-deliver --max-pending --max-pull-batch --max-pull-expire --max-pull-bytes --sample --target --wait --inactive-threshold --replicas --metadata --ack --bps --deliver --deliver-group --ephemeral --flow-control --heartbeat --max-waiting --pull --replay --memory --pause --pinned-groups --pinned-ttl --overflow-groups --prioritized-groups"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --backoff)
                    COMPREPLY=($(compgen -W "linear none" -- "${cur}"))
                    return 0
                    ;;
                --backoff-steps)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --backoff-min)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --backoff-max)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --description)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-deliver)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-pending)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-pull-batch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-pull-expire)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-pull-bytes)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sample)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --target)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --wait)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --inactive-threshold)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --replicas)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --metadata)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --ack)
                    COMPREPLY=($(compgen -W "none all explicit flow_control" -- "${cur}"))
                    return 0
                    ;;
                --bps)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --deliver)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --deliver-group)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --heartbeat)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-waiting)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --replay)
                    COMPREPLY=($(compgen -W "instant original" -- "${cur}"))
                    return 0
                    ;;
                --pause)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pinned-groups)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pinned-ttl)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --overflow-groups)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --prioritized-groups)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__consumer__subcmd__edit)
            opts="-a -f -i --all --config --force --interactive --no-interactive --dry-run --backoff --backoff-steps --backoff-min --backoff-max --description --filter --headers-only --no-headers-only --max-deliver --max-pending --max-pull-batch --max-pull-expire --max-pull-bytes --sample --target --wait --inactive-threshold --replicas --metadata"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --config)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --backoff)
                    COMPREPLY=($(compgen -W "linear none" -- "${cur}"))
                    return 0
                    ;;
                --backoff-steps)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --backoff-min)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --backoff-max)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --description)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-deliver)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-pending)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-pull-batch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-pull-expire)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-pull-bytes)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sample)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --target)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --wait)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --inactive-threshold)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --replicas)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --metadata)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__consumer__subcmd__find)
            opts="-a --all --pull --push --bound --waiting --ack-pending --pending --idle --created --replicas --leader --pinned --invert --no-invert --expression --api-level"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --waiting)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --ack-pending)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pending)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --idle)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --created)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --replicas)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --leader)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --expression)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --api-level)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__consumer__subcmd__graph)
            opts="-a --all"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__consumer__subcmd__info)
            opts="-a -j --all --json --no-select --why"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__consumer__subcmd__ls)
            opts="-a -j -n --all --json --names --no-select"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__consumer__subcmd__next)
            opts="-a -r --all --ack --no-ack --nak --term --raw --wait --count"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --wait)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --count)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__consumer__subcmd__pause)
            opts="-a -f --all --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__consumer__subcmd__report)
            opts="-a -r -l --all --raw --leaders --watch"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --watch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__consumer__subcmd__reset)
            opts="-a -f --all --sequence --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --sequence)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__consumer__subcmd__resume)
            opts="-a -f --all --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__consumer__subcmd__rm)
            opts="-a -f --all --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__consumer__subcmd__state)
            opts="-a -j --all --json --no-select"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__consumer__subcmd__unpin)
            opts="-a -f --all --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__context)
            opts="add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__context__subcmd__add)
            opts="--description --select --embed"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --description)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__context__subcmd__copy)
            opts="--description --select --embed"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --description)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__context__subcmd__edit)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__context__subcmd__info)
            opts="-j --json --connect"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__context__subcmd__ls)
            opts="-j --json --names"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__context__subcmd__previous)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__context__subcmd__rm)
            opts="-f --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__context__subcmd__select)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__context__subcmd__unselect)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__context__subcmd__validate)
            opts="--connect"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__counter)
            opts="decrement decr dec d get g increment incr inc i list l ls view v"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__counter__subcmd__decrement)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__counter__subcmd__get)
            opts="--stream"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__counter__subcmd__increment)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__counter__subcmd__list)
            opts="--stream --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__counter__subcmd__view)
            opts="--stream"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__diff)
            opts="-f -j --file --prune --operator --system-context --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -f)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --system-context)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__doctor)
            opts="-j --monitor --archive --config --ignore --fail-on --list --explain --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --monitor)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --ignore)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --fail-on)
                    COMPREPLY=($(compgen -W "info warning critical never" -- "${cur}"))
                    return 0
                    ;;
                --explain)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__errors)
            opts="--errors edit vi add new lookup find get l view show ls list validate"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --errors)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__errors__subcmd__edit)
            opts="--errors"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --errors)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__errors__subcmd__lookup)
            opts="--errors"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --errors)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__errors__subcmd__ls)
            opts="-R --errors --reverse --no-reverse code http description descr d"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --errors)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__errors__subcmd__validate)
            opts="--errors"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --errors)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__events)
            opts="-a -j --all --json --cloudevent --short --filter --js-metric --js-advisory --srv-advisory --no-srv-advisory --subjects --stream --since"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subjects)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --since)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__export)
            opts="-j --only --operator --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --only)
                    COMPREPLY=($(compgen -W "streams kv objects accounts" -- "${cur}"))
                    return 0
                    ;;
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__kv)
            opts="add new compact create del rm edit get history info view status ls list purge put revert update watch"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__kv__subcmd__add)
            opts="-j --description --history --storage --ttl --marker-ttl --replicas --max-value-size --max-bucket-size --tags --cluster --compress --no-compress --metadata --republish-source --republish-destination --republish-headers --source --mirror --mirror-domain --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --description)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --history)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --storage)
                    COMPREPLY=($(compgen -W "file f memory m" -- "${cur}"))
                    return 0
                    ;;
                --ttl)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --marker-ttl)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --replicas)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-value-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-bucket-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --metadata)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --republish-source)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --republish-destination)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --source)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --mirror)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --mirror-domain)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__kv__subcmd__compact)
            opts="-f --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__kv__subcmd__create)
            opts="-j --ttl --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --ttl)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__kv__subcmd__del)
            opts="-f --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__kv__subcmd__edit)
            opts="-j --description --history --ttl --marker-ttl --replicas --max-value-size --max-bucket-size --tags --cluster --compress --no-compress --metadata --republish-source --republish-destination --republish-headers --source --no-mirror --no-no-mirror --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --description)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --history)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --ttl)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --marker-ttl)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --replicas)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-value-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-bucket-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --metadata)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --republish-source)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --republish-destination)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --source)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__kv__subcmd__get)
            opts="-j --revision --raw --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --revision)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__kv__subcmd__history)
            opts="-j --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__kv__subcmd__info)
            opts="-j --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__kv__subcmd__ls)
            opts="-n -v -j --names --verbose --display-value --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__kv__subcmd__purge)
            opts="-f --force --ttl"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --ttl)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__kv__subcmd__put)
            opts="-j --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__kv__subcmd__revert)
            opts="-j --force --no-force --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__kv__subcmd__update)
            opts="-j --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__kv__subcmd__watch)
            opts="-j --history --deletes --no-deletes --updates --revision --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --revision)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__latency)
            opts="--server-b --size --rate --duration --histogram"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --server-b)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --rate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --duration)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --histogram)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__object)
            opts="add del rm edit get info show i ls put seal watch"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__object__subcmd__add)
            opts="--ttl --replicas --max-bucket-size --description --tags --cluster --metadata --compress --no-compress --storage"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --ttl)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --replicas)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-bucket-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --description)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --metadata)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --storage)
                    COMPREPLY=($(compgen -W "file f memory m" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__object__subcmd__del)
            opts="-f --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__object__subcmd__edit)
            opts="--ttl --replicas --max-bucket-size --description --tags --cluster --metadata --compress --no-compress"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --ttl)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --replicas)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-bucket-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --description)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --metadata)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__object__subcmd__get)
            opts="-O -f --output --progress --no-progress --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --output)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -O)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__object__subcmd__info)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__object__subcmd__ls)
            opts="-n --names"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__object__subcmd__put)
            opts="-H -f --name --description --header --chunk-size --progress --no-progress --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --description)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --header)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -H)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --chunk-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__object__subcmd__seal)
            opts="-f --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__object__subcmd__watch)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__publish)
            opts="-H -J -q --reply --header --atomic --count --force-stdin --jetstream --quiet --send-on --sleep --templates --no-templates --schedule-after --schedule-at --schedule-cron --schedule-dest --schedule-every --schedule-source --schedule-ttl"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --reply)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --header)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -H)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --count)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --send-on)
                    COMPREPLY=($(compgen -W "newline eof" -- "${cur}"))
                    return 0
                    ;;
                --sleep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --schedule-after)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --schedule-at)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --schedule-cron)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --schedule-dest)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --schedule-every)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --schedule-source)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --schedule-ttl)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__quickstart)
            opts="--exit --port --http-port --dir"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --port)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --http-port)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__reply)
            opts="-q -H --echo --command --queue --sleep --header --count"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --command)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queue)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -q)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sleep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --header)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -H)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --count)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__request)
            opts="-r -H --raw --header --count --replies --reply-timeout --wait-for-empty --translate --force-stdin --send-on --templates --no-templates"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --header)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -H)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --count)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --replies)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --reply-timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --translate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --send-on)
                    COMPREPLY=($(compgen -W "newline eof" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__rtt)
            opts="-j --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__schema)
            opts="info show view request req search find list ls validate check"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__schema__subcmd__info)
            opts="--yaml"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__schema__subcmd__request)
            opts="--schema --show"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --schema)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__schema__subcmd__search)
            opts="--json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__schema__subcmd__validate)
            opts="--json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server)
            opts="account acct check cluster r raft config explain generate gen graph info i list ls mappings mapping passwd mkpasswd pass password ping report rep request req run watch"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__account)
            opts="-j --json info i purge"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__account__subcmd__info)
            opts="-j --json --host --archive"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__account__subcmd__purge)
            opts="-j -f --json --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__check)
            opts="--format --namespace --outfile connection conn consumer credential jetstream js kv message meta raft request req server stream"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "nagios json prometheus text" -- "${cur}"))
                    return 0
                    ;;
                --namespace)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --outfile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__check__subcmd__connection)
            opts="--format --namespace --outfile --connect-warn --connect-critical --rtt-warn --rtt-critical --req-warn --req-critical"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "nagios json prometheus text" -- "${cur}"))
                    return 0
                    ;;
                --namespace)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --outfile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --connect-warn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --connect-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --rtt-warn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --rtt-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --req-warn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --req-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__check__subcmd__consumer)
            opts="--format --namespace --outfile --stream --consumer --outstanding-ack-critical --waiting-critical --unprocessed-critical --last-delivery-critical --last-ack-critical --redelivery-critical --pinned"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "nagios json prometheus text" -- "${cur}"))
                    return 0
                    ;;
                --namespace)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --outfile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --outstanding-ack-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --waiting-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --unprocessed-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --last-delivery-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --last-ack-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --redelivery-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__check__subcmd__credential)
            opts="--format --namespace --outfile --credential --validity-warn --validity-critical --require-expiry --no-require-expiry"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "nagios json prometheus text" -- "${cur}"))
                    return 0
                    ;;
                --namespace)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --outfile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --credential)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --validity-warn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --validity-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__check__subcmd__jetstream)
            opts="--format --namespace --outfile --mem-warn --mem-critical --store-warn --store-critical --streams-warn --streams-critical --consumers-warn --consumers-critical --replicas --no-replicas --replica-seen-critical --replica-lag-critical"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "nagios json prometheus text" -- "${cur}"))
                    return 0
                    ;;
                --namespace)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --outfile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --mem-warn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --mem-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --store-warn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --store-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --streams-warn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --streams-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumers-warn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumers-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --replica-seen-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --replica-lag-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__check__subcmd__kv)
            opts="--format --namespace --outfile --bucket --values-critical --values-warn --key"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "nagios json prometheus text" -- "${cur}"))
                    return 0
                    ;;
                --namespace)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --outfile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --bucket)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --values-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --values-warn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --key)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__check__subcmd__message)
            opts="--format --namespace --outfile --stream --subject --age-warn --age-critical --content --body-timestamp"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "nagios json prometheus text" -- "${cur}"))
                    return 0
                    ;;
                --namespace)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --outfile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subject)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --age-warn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --age-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --content)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__check__subcmd__meta)
            opts="--format --namespace --outfile --expect --lag-critical --seen-critical"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "nagios json prometheus text" -- "${cur}"))
                    return 0
                    ;;
                --namespace)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --outfile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --expect)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --lag-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --seen-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__check__subcmd__request)
            opts="--format --namespace --outfile --subject --payload --headers --match-payload --match-headers --response-critical --response-warn"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "nagios json prometheus text" -- "${cur}"))
                    return 0
                    ;;
                --namespace)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --outfile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subject)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --payload)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --headers)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --match-payload)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --match-headers)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --response-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --response-warn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__check__subcmd__server)
            opts="--format --namespace --outfile --name --cpu-warn --cpu-critical --mem-warn --mem-critical --conn-warn --conn-critical --subs-warn --subs-critical --uptime-warn --uptime-critical --auth-required --tls-required --js-required --tls-cert-warn --tls-cert-crit"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "nagios json prometheus text" -- "${cur}"))
                    return 0
                    ;;
                --namespace)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --outfile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cpu-warn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cpu-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --mem-warn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --mem-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --conn-warn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --conn-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subs-warn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subs-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --uptime-warn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --uptime-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tls-cert-warn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tls-cert-crit)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__check__subcmd__stream)
            opts="--format --namespace --outfile --stream --lag-critical --seen-critical --min-sources --max-sources --peer-expect --peer-lag-critical --peer-seen-critical --msgs-warn --msgs-critical --subjects-warn --subjects-critical"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "nagios json prometheus text" -- "${cur}"))
                    return 0
                    ;;
                --namespace)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --outfile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --lag-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --seen-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --min-sources)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-sources)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --peer-expect)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --peer-lag-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --peer-seen-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs-warn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --msgs-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subjects-warn)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subjects-critical)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__cluster)
            opts="balance peer-remove rm pr step-down stepdown sd elect down d"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__cluster__subcmd__balance)
            opts="-f --server-name --cluster --idle --account --subject --kind --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --server-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --idle)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --account)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subject)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --kind)
                    COMPREPLY=($(compgen -W "Client Leafnode" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__cluster__subcmd__peer__subcmd__remove)
            opts="-f -j --force --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__cluster__subcmd__step__subcmd__down)
            opts="-f -j --cluster --tags --host --force --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__config)
            opts="reload validate"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__config__subcmd__reload)
            opts="-f --force --no-force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__config__subcmd__validate)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__explain)
            opts="permission"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__explain__subcmd__permission)
            opts="-j --publish --subscribe --queue --config --store --operator --account --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --publish)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subscribe)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --queue)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --store)
                    COMPREPLY=()
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o plusdirs
                    fi
                    return 0
                    ;;
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --account)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__generate)
            opts="--source --operator --server-name --address --port --monitor-port --jetstream --no-jetstream --store-dir --max-memory --max-file --resolver-dir --defaults"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --source)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --operator)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --server-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --address)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --port)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --monitor-port)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --store-dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-memory)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --resolver-dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__graph)
            opts="-j --jetstream"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__info)
            opts="--archive"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__list)
            opts="-j -R --json --sort --reverse --archive --compact --no-compact"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --sort)
                    COMPREPLY=($(compgen -W "name cluster conns conn subs sub routes route gw mem cpu slow uptime rtt" -- "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__mappings)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__passwd)
            opts="-p -c -g --pass --cost --generate"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --pass)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cost)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -c)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__ping)
            opts="--graph --id"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__report)
            opts="-R --reverse accounts acct connections conn connz conns cpu downgrade gateways super gateway health jetstream jsz js leafnodes leaf leafz mem routes route"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__report__subcmd__accounts)
            opts="-R -j --reverse --sort --top --host --cluster --tags --watch --archive --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --sort)
                    COMPREPLY=($(compgen -W "in-bytes out-bytes in-msgs out-msgs conns subs" -- "${cur}"))
                    return 0
                    ;;
                --top)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__report__subcmd__connections)
            opts="-R -j --reverse --account --sort --top --subject --username --state --closed-reason --filter --host --cluster --tags --watch --archive --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --account)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -W "in-bytes out-bytes in-msgs out-msgs uptime cid subs" -- "${cur}"))
                    return 0
                    ;;
                --top)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subject)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --username)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --state)
                    COMPREPLY=($(compgen -W "open closed all" -- "${cur}"))
                    return 0
                    ;;
                --closed-reason)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__report__subcmd__cpu)
            opts="-R -j --reverse --host --cluster --tags --watch --archive --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__report__subcmd__downgrade)
            opts="-R --reverse --json --all --archive"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__report__subcmd__gateways)
            opts="-R --reverse --filter-name --sort --host --cluster --tags --watch --archive"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -W "server cluster" -- "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__report__subcmd__health)
            opts="-R -J -S --reverse --js-enabled --no-js-enabled --server-only --no-server-only --account --stream --consumer --host --cluster --tags --watch --archive"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --account)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__report__subcmd__jetstream)
            opts="-R -l --reverse --account --sort --compact --no-compact --leaders --host --cluster --tags --watch --archive"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --account)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -W "name cluster streams consumers msgs mbytes bytes mem file store api err" -- "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__report__subcmd__leafnodes)
            opts="-R --reverse --account --sort --host --cluster --tags --watch --archive"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --account)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -W "server name account subs in-bytes out-bytes in-msgs out-msgs" -- "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__report__subcmd__mem)
            opts="-R -j --reverse --host --cluster --tags --watch --archive --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__report__subcmd__routes)
            opts="-R --reverse --sort --host --cluster --tags --watch --archive"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --sort)
                    COMPREPLY=($(compgen -W "server cluster name account subs in-bytes out-bytes" -- "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__request)
            opts="--limit --offset --name --host --cluster --tags accounts accountz acct connections conn connz gateways gateway gwy gatewayz ipqueue ipq ipqueuesz jetstream-health healthz jetstream jsz js kick leafnodes leaf leafz profile raft raftz routes route routez subscriptions sub subsz variables var varz"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --limit)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --offset)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__request__subcmd__accounts)
            opts="--limit --offset --name --host --cluster --tags --archive --account"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --limit)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --offset)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --account)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__request__subcmd__connections)
            opts="--limit --offset --name --host --cluster --tags --archive --sort --subscriptions --filter-cid --filter-state --filter-user --filter-account --filter-subject --filter-empty"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --limit)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --offset)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -W "cid start subs pending msgs_to msgs_from bytes_to bytes_from last idle uptime stop reason rtt" -- "${cur}"))
                    return 0
                    ;;
                --filter-cid)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter-state)
                    COMPREPLY=($(compgen -W "open closed all" -- "${cur}"))
                    return 0
                    ;;
                --filter-user)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter-account)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter-subject)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__request__subcmd__gateways)
            opts="--limit --offset --name --host --cluster --tags --archive --filter-account --accounts --subscriptions --no-subscriptions"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --limit)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --offset)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --filter-account)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__request__subcmd__ipqueue)
            opts="--limit --offset --name --host --cluster --tags --archive --all --no-all --filter"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --limit)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --offset)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__request__subcmd__jetstream)
            opts="--limit --offset --name --host --cluster --tags --archive --account --accounts --streams --consumer --config --raft --leader --stream-leader --all"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --limit)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --offset)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --account)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__request__subcmd__jetstream__subcmd__health)
            opts="-J -S --limit --offset --name --host --cluster --tags --archive --js-enabled --no-js-enabled --server-only --no-server-only --account --stream --consumer --details --no-details"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --limit)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --offset)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --account)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__request__subcmd__kick)
            opts="--limit --offset --name --host --cluster --tags"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --limit)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --offset)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__request__subcmd__leafnodes)
            opts="--limit --offset --name --host --cluster --tags --archive --subscriptions"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --limit)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --offset)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__request__subcmd__profile)
            opts="--limit --offset --name --host --cluster --tags --archive --level allocs heap goroutine mutex threadcreate block cpu"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --limit)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --offset)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --level)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__request__subcmd__raft)
            opts="--limit --offset --name --host --cluster --tags --archive --account --group"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --limit)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --offset)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --account)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --group)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__request__subcmd__routes)
            opts="--limit --offset --name --host --cluster --tags --archive --subscriptions"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --limit)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --offset)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__request__subcmd__subscriptions)
            opts="--limit --offset --name --host --cluster --tags --archive --detail --filter-account --filter-subject"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --limit)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --offset)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --filter-account)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter-subject)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__request__subcmd__variables)
            opts="--limit --offset --name --host --cluster --tags --archive"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --limit)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --offset)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tags)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --archive)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__run)
            opts="-c -p -m -j --config --host --port --http-port --jetstream --store-dir --auth"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --config)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                -c)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --host)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --port)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --http-port)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -m)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --store-dir)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__watch)
            opts="accounts account acct api jetstream js jsz servers server srv"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__watch__subcmd__accounts)
            opts="-n --sort --number"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --sort)
                    COMPREPLY=($(compgen -W "conns recvb recvm sentb sentm slow subs" -- "${cur}"))
                    return 0
                    ;;
                --number)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -n)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__watch__subcmd__api)
            opts="requests req"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__watch__subcmd__api__subcmd__requests)
            opts="-n -R --account --top --rate --record-consumer --no-record-consumer --compact --no-compact --reverse"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --account)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --top)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -n)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --rate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__watch__subcmd__jetstream)
            opts="-n --sort --number"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --sort)
                    COMPREPLY=($(compgen -W "api assets file mem" -- "${cur}"))
                    return 0
                    ;;
                --number)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -n)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__server__subcmd__watch__subcmd__servers)
            opts="-n --sort --number"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --sort)
                    COMPREPLY=($(compgen -W "conns cpu gway mem name recvb recvm route sentb sentm slow subs" -- "${cur}"))
                    return 0
                    ;;
                --number)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -n)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__service)
            opts="info i list ls l ping request req serve stats"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__service__subcmd__info)
            opts="-e -j --endpoint --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --endpoint)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -e)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__service__subcmd__list)
            opts="-j --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__service__subcmd__ping)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__service__subcmd__request)
            opts="-H -r --header --raw --count --translate --templates --no-templates --force-stdin --send-on"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --header)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -H)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --count)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --translate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --send-on)
                    COMPREPLY=($(compgen -W "newline eof" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__service__subcmd__serve)
            opts="-H --header"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --header)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -H)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__service__subcmd__stats)
            opts="-j --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream)
            opts="-a --all add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__add)
            opts="-a -j --all --config --validate --output --subjects --description --compression --replicas --tag --cluster --ack --no-ack --retention --discard --discard-per-subject --no-discard-per-subject --max-age --max-bytes --max-consumers --max-msg-size --max-msgs --max-msgs-per-subject --dupe-window --mirror --source --allow-batch --no-allow-batch --allow-fast --no-allow-fast --allow-counter --allow-rollup --no-allow-rollup --deny-delete --no-deny-delete --deny-purge --no-deny-purge --allow-direct --no-allow-direct --allow-mirror-direct --no-allow-mirror-direct --allow-msg-ttl --allow-schedules --no-allow-schedules --subject-del-markers-ttl --transform-source --transform-destination --metadata --republish-source --republish-destination --republish-headers --storage --first-sequence --limit-consumer-inactive --limit-consumer-max-pending --persist-mode --json --defaults"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --config)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subjects)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --description)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --compression)
                    COMPREPLY=($(compgen -W "none s2" -- "${cur}"))
                    return 0
                    ;;
                --replicas)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tag)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --retention)
                    COMPREPLY=($(compgen -W "limits interest workq work" -- "${cur}"))
                    return 0
                    ;;
                --discard)
                    COMPREPLY=($(compgen -W "new old" -- "${cur}"))
                    return 0
                    ;;
                --max-age)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-bytes)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-consumers)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-msg-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-msgs-per-subject)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dupe-window)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --mirror)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --source)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subject-del-markers-ttl)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --transform-source)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --transform-destination)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --metadata)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --republish-source)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --republish-destination)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --storage)
                    COMPREPLY=($(compgen -W "file f memory m" -- "${cur}"))
                    return 0
                    ;;
                --first-sequence)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --limit-consumer-inactive)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --limit-consumer-max-pending)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --persist-mode)
                    COMPREPLY=($(compgen -W "default async" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__backup)
            opts="-a --all --progress --no-progress --check --consumers --no-consumers --chunk-size --window-size"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --chunk-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --window-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__cluster)
            opts="-a --all balance peer-remove pr step-down stepdown sd elect down d"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__cluster__subcmd__balance)
            opts="-a --all --server-name --cluster --empty --idle --created --consumers --subject --replicas --sourced --mirrored --leader --invert --no-invert --expression"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --server-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --idle)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --created)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumers)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subject)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --replicas)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --leader)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --expression)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__cluster__subcmd__peer__subcmd__remove)
            opts="-a -f --all --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__cluster__subcmd__step__subcmd__down)
            opts="-a -f --all --preferred --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --preferred)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__copy)
            opts="-a -j --all --subjects --description --compression --replicas --tag --cluster --ack --no-ack --retention --discard --discard-per-subject --no-discard-per-subject --max-age --max-bytes --max-consumers --max-msg-size --max-msgs --max-msgs-per-subject --dupe-window --mirror --source --allow-batch --no-allow-batch --allow-fast --no-allow-fast --allow-counter --allow-rollup --no-allow-rollup --deny-delete --no-deny-delete --deny-purge --no-deny-purge --allow-direct --no-allow-direct --allow-mirror-direct --no-allow-mirror-direct --allow-msg-ttl --allow-schedules --no-allow-schedules --subject-del-markers-ttl --transform-source --transform-destination --metadata --republish-source --republish-destination --republish-headers --storage --first-sequence --limit-consumer-inactive --limit-consumer-max-pending --persist-mode --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --subjects)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --description)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --compression)
                    COMPREPLY=($(compgen -W "none s2" -- "${cur}"))
                    return 0
                    ;;
                --replicas)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tag)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --retention)
                    COMPREPLY=($(compgen -W "limits interest workq work" -- "${cur}"))
                    return 0
                    ;;
                --discard)
                    COMPREPLY=($(compgen -W "new old" -- "${cur}"))
                    return 0
                    ;;
                --max-age)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-bytes)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-consumers)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-msg-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-msgs-per-subject)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dupe-window)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --mirror)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --source)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subject-del-markers-ttl)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --transform-source)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --transform-destination)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --metadata)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --republish-source)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --republish-destination)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --storage)
                    COMPREPLY=($(compgen -W "file f memory m" -- "${cur}"))
                    return 0
                    ;;
                --first-sequence)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --limit-consumer-inactive)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --limit-consumer-max-pending)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --persist-mode)
                    COMPREPLY=($(compgen -W "default async" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__edit)
            opts="-a -f -i -j --all --config --force --interactive --no-interactive --dry-run --subjects --description --compression --replicas --tag --cluster --ack --no-ack --retention --discard --discard-per-subject --no-discard-per-subject --max-age --max-bytes --max-consumers --max-msg-size --max-msgs --max-msgs-per-subject --dupe-window --mirror --source --allow-batch --no-allow-batch --allow-fast --no-allow-fast --allow-counter --allow-rollup --no-allow-rollup --deny-delete --no-deny-delete --deny-purge --no-deny-purge --allow-direct --no-allow-direct --allow-mirror-direct --no-allow-mirror-direct --allow-msg-ttl --allow-schedules --no-allow-schedules --subject-del-markers-ttl --transform-source --transform-destination --metadata --republish-source --republish-destination --republish-headers --no-mirror --no-transform --no-republish --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --config)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --subjects)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --description)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --compression)
                    COMPREPLY=($(compgen -W "none s2" -- "${cur}"))
                    return 0
                    ;;
                --replicas)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tag)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --retention)
                    COMPREPLY=($(compgen -W "limits interest workq work" -- "${cur}"))
                    return 0
                    ;;
                --discard)
                    COMPREPLY=($(compgen -W "new old" -- "${cur}"))
                    return 0
                    ;;
                --max-age)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-bytes)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-consumers)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-msg-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-msgs)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-msgs-per-subject)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dupe-window)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --mirror)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --source)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subject-del-markers-ttl)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --transform-source)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --transform-destination)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --metadata)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --republish-source)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --republish-destination)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__find)
            opts="-a -n --all --server-name --cluster --empty --idle --created --consumers --subject --replicas --sourced --mirrored --leader --invert --no-invert --expression --names --api-level"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --server-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --idle)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --created)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumers)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subject)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --replicas)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --leader)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --expression)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --api-level)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__gaps)
            opts="-a -f --all --force --progress --no-progress --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__get)
            opts="-a -S -j --all --last-for --json --translate"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --last-for)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -S)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --translate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__graph)
            opts="-a --all"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__info)
            opts="-a -j --all --json --state --no-select"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__ls)
            opts="-a -n -j --all --subject --names --json"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --subject)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__purge)
            opts="-a -j -f --all --json --force --subject --seq --keep"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --subject)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --seq)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --keep)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__report)
            opts="-a -o -m -n -t -r -l --all --subject --cluster --consumers --messages --name --storage --raw --dot --leaders --watch"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --subject)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dot)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --watch)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__restore)
            opts="-a --all --progress --no-progress --config --cluster --tag --replicas"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --config)
                    local oldifs
                    if [ -n "${IFS+x}" ]; then
                        oldifs="$IFS"
                    fi
                    IFS=$'\n'
                    COMPREPLY=($(compgen -f "${cur}"))
                    if [ -n "${oldifs+x}" ]; then
                        IFS="$oldifs"
                    fi
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o filenames
                    fi
                    return 0
                    ;;
                --cluster)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tag)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --replicas)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__rm)
            opts="-a -f --all --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__rmm)
            opts="-a -f --all --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__seal)
            opts="-a -f --all --force"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__state)
            opts="-a -j --all --json --no-select"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__subjects)
            opts="-a -j -R --all --json --sort --reverse --names --no-names"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --sort)
                    COMPREPLY=($(compgen -W "name subjects messages count" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__stream__subcmd__view)
            opts="-a --all --id --since --raw --translate --subject"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --since)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --translate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --subject)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__subscribe)
            opts="-i -I -r -t -d -T --queue --ack --no-ack --match-replies --inbox --count --ignore-subject --wait --raw --translate --dump --headers-only --subjects-only --report-subjects --report-subscriptions --report-top --timestamp --delta-time --graph --stream --durable --start-sequence --all --new --last --since --last-per-subject --direct --terminate-at-end"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --queue)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --count)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --ignore-subject)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -I)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --wait)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --translate)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --dump)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --report-top)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --stream)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --durable)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --start-sequence)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --since)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__top)
            opts="-n -d -o -b -r --conns --interval --sort --lookup --output --delimiter --raw --max-refresh --subs"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --conns)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -n)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --interval)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -d)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -W "cid start subs pending msgs_to msgs_from bytes_to bytes_from last idle uptime stop reason rtt" -- "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --delimiter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --max-refresh)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -r)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        nats__subcmd__trace)
            opts="-T -H --deliver --timestamp --header"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --header)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -H)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
    esac
}

if [[ "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 || "${BASH_VERSINFO[0]}" -gt 4 ]]; then
    complete -F _nats -o nosort -o bashdefault -o default nats
else
    complete -F _nats -o bashdefault -o default nats
fi
